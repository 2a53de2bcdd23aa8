package nerchinsk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nerchinsk.telegram.Acquisition.Obstacle;
import nerchinsk.telegram.Acquisition.Offer;
import nerchinsk.telegram.Acquisition.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcquiringTest {
    private static final String TEXT = "Мосты Севера\n\nМост через реку открыли в 2022 году. Поезда пошли осенью.\n";

    @TempDir
    private Path folder = Path.of("");

    private Offer offer(String name, byte[] bytes, Map<String, String> said) {
        return new Acquiring(folder).offer(new Sent(name, bytes, said));
    }

    private Offer.Document document(Map<String, String> said) {
        return (Offer.Document) offer("bridges.txt", TEXT.getBytes(Charset.forName("windows-1251")), said);
    }

    @Test
    void theSummaryTellsWhatTheFileWouldBecome() {
        Offer.Document offer = document(Map.of("publisher", "Гудок", "url", "not an address", "id", "../../x"));
        assertThat(offer.summary().title()).isEqualTo("Мосты Севера");
        assertThat(offer.summary().file()).isEqualTo("mosty-severa.ru.md");
        assertThat(offer.summary().publisher()).contains("Гудок");
        assertThat(offer.summary().encoding()).isEqualTo("windows-1251");
        assertThat(offer.summary().sentences()).isEqualTo(2);
        assertThat(offer.exists()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKeptDocumentLiesInTheFolder() throws IOException {
        assertThat(document(Map.of()).keeping().keep(false)).isEmpty();
        assertThat(Files.readString(folder.resolve("documents/mosty-severa.ru.md")))
                .contains("Мост через реку открыли");
    }

    @Test
    void aDocumentThatHasComeMeanwhileIsNotWrittenOver() throws IOException {
        Offer.Document offer = document(Map.of());
        document(Map.of("publisher", "Гудок")).keeping().keep(false);
        assertThat(offer.keeping().keep(false)).isPresent();
        Path file = folder.resolve("documents/mosty-severa.ru.md");
        assertThat(Files.readString(file)).contains("Гудок");
        assertThat(document(Map.of()).exists()).isTrue();
        assertThat(offer.keeping().keep(true)).isEmpty();
        assertThat(Files.readString(file)).doesNotContain("Гудок");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.txt", "/etc/x.txt", "x.zip", "", "x\u0000.txt"})
    void filesWithOtherNamesAreRefused(String name) {
        assertThat(offer(name, TEXT.getBytes(StandardCharsets.UTF_8), Map.of())).isInstanceOf(Offer.Refused.class);
    }

    @Test
    void aZipWithTheNameOfATextIsRefused() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6};
        assertThat(offer("bomb.md", zip, Map.of()))
                .isInstanceOfSatisfying(Offer.Refused.class,
                        refused -> assertThat(refused.obstacle()).isEqualTo(Obstacle.NOT_TEXT));
    }
}
