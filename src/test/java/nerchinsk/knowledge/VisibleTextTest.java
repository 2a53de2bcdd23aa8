package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
            // white space of any kind is one space
            "one  two,one two", "one\ttwo,one two", "one\u00A0two,one two", "one\u202F\u2009two,one two",
            "one\u2028two,one two", "one\u0085two,one two", "' one ',one",
            // what nobody sees is gone, and does not part words
            "\uFEFFone,one", "До\u00ADговор,Договор", "Дого\u200Bвор,Договор", "one \u200B two,one two",
            "one\u200E\u202E,one", "one\u0007,one", "one\uD83D,one", "\u200B,''",
            // what is seen stays
            "«ё» — 25 %,«ё» — 25 %", "😀,😀", "e\u0301,e\u0301"})
    void isWhatAReaderSees(String text, String seen) {
        assertThat(VisibleText.of(text)).isEqualTo(seen);
    }
}
