package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class WordingsReaderTest {
    @Test
    void anEntryTellsWhatIsAskedForAndHow() {
        List<Problem> problems = new ArrayList<>();
        List<Asked> asked = WordingsReader.read(List.of(new TextFile("wordings/rail.yaml", """
                asked:
                  - answers: ["1911 … bridge"]
                    en: ["When was the bridge opened?", since when is there a bridge]
                    ru: ["Когда открыли мост?"]
                """), new TextFile("documents/rail.en.md", "no wordings")), problems);
        assertThat(problems).isEmpty();
        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.document()).isEqualTo(new DocumentId("rail"));
            assertThat(one.wordings()).isEqualTo(Map.of(
                    Language.ENGLISH, List.of("When was the bridge opened?", "since when is there a bridge"),
                    Language.RUSSIAN, List.of("Когда открыли мост?")));
            assertThat(one.isToldBy("the bridge was opened in 1911.")).isTrue();
            assertThat(one.isToldBy("the tunnel was opened in 1911.")).isFalse();
        });
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        assertThat(problems("wordings/rail.yaml", """
                asked:
                  - en: ["When was the bridge opened?"]
                  - answers: ["1911"]
                  - answers: ["…"]
                    en: ["When?"]
                  - answers: ["1911"]
                    en: []
                    de: ["Wann?"]
                """)).satisfiesExactly(
                one -> assertThat(one).isEqualTo("wordings/rail.yaml:2:5: the key `answers` is missing: add it"),
                two -> assertThat(two).isEqualTo("wordings/rail.yaml:3:5: holds no questions: add en or ru"),
                three -> assertThat(three)
                        .startsWith("wordings/rail.yaml:4:14: `answers` has an ellipsis with no text"),
                four -> assertThat(four).startsWith("wordings/rail.yaml:7:9: `en` is empty"),
                five -> assertThat(five).startsWith("wordings/rail.yaml:8:5: unknown key `de`"));
    }

    @Test
    void anEmptyFileAndOneCalledAfterNoDocumentAreFaults() {
        assertThat(problems("wordings/rail.yaml", "")).singleElement().asString().contains("nothing stands here");
        assertThat(problems("wordings/Rail lines.yaml", "asked: [{answers: [a], en: [b]}]")).singleElement().asString()
                .contains("must be called after a document");
    }

    private static List<String> problems(String name, String text) {
        List<Problem> problems = new ArrayList<>();
        WordingsReader.read(List.of(new TextFile(name, text)), problems);
        return problems.stream().sorted().map(Problem::toString).toList();
    }
}
