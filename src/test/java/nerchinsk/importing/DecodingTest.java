package nerchinsk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String RUSSIAN = "Первый поезд пришёл в 1901 году. «Мы ждали его двадцать лет», — писал начальник станции. МОСТ построили позже.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "IBM866"})
    void russianIsReadWhateverItWasWrittenIn(String charset) {
        String text = charset.equals("IBM866") ? RUSSIAN.replaceAll("[«»—]", "-") : RUSSIAN;
        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Первый поезд пришел в 1901 году.", "Мост построили позже, и никто не помнит когда", "Да"})
    void koi8IsToldFromWindows1251(String text) {
        assertThat(decode(text.getBytes(Charset.forName("KOI8-R")))).isEqualTo(text);
        assertThat(decode(text.getBytes(Charset.forName("windows-1251")))).isEqualTo(text);
    }

    @Test
    void marksOfByteOrderAreReadAndTakenAway() throws Exception {
        for (String charset : new String[]{"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("\uFEFF".getBytes(Charset.forName(charset)));
            bytes.write(RUSSIAN.getBytes(Charset.forName(charset)));
            assertThat(decode(bytes.toByteArray())).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void englishWithCurlyQuotesOfWindowsIsNoRussian() {
        String text = "The café was called “The Old Bridge” – nobody knew why.";
        assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            windows-1251, <meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
            KOI8-R,       <meta charset='koi8-r'>
            """)
    void pageThatNamesItsEncodingIsBelieved(String charset, String meta) {
        String page = "<html><head>" + meta + "</head><body>Да</body></html>";
        assertThat(decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
    }

    @Test
    void pageInUtf8IsReadAsThatWhateverItClaims() {
        String page = "<meta charset=windows-1251><p>Первый поезд</p>";
        assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void lineEndsOfAllSystemsAreOne() {
        assertThat(decode("a\r\nb\rc\u2028d\fe".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\nd\n\ne");
    }

    private static String decode(byte[] bytes) {
        return ((Decoded.Text) Decoding.decode(bytes)).text();
    }
}
