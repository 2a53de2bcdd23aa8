package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class LeftOutReaderTest {
    private static final TextFile WORDINGS = new TextFile("wordings/rail.yaml", """
            asked:
              - answers: ["1911"]
                en: ["When was the bridge opened?"]
            """);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void questionsStandByTheirLanguage() {
        assertThat(read("ru:\n  - Кто строил мост?\nen:\n  - Who built the bridge?\n  - who paid\n"))
                .containsEntry(Language.RUSSIAN, List.of("Кто строил мост?"))
                .containsEntry(Language.ENGLISH, List.of("Who built the bridge?", "who paid"));
        assertThat(problems).isEmpty();
    }

    @Test
    void withoutTheFileNothingIsLeftOut() {
        assertThat(LeftOutReader.read(List.of(WORDINGS), List.of(), problems)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAllAtOnce() {
        read("en: []\nde: [wann]\nru: Когда?\n");
        assertThat(problems.stream().sorted().map(Problem::toString)).satisfiesExactly(
                one -> assertThat(one).startsWith("left-out.yaml:1:5: `en` is empty"),
                two -> assertThat(two).startsWith("left-out.yaml:2:1: unknown key `de`"),
                three -> assertThat(three).startsWith("left-out.yaml:3:5: `ru` must be a list"));
    }

    @Test
    void questionThatASentenceAnswersCannotBeLeftOut() {
        read("en:\n  - Who built the bridge?\n  - when was the bridge opened\n");
        assertThat(problems).map(Problem::toString).singleElement().asString()
                .startsWith("left-out.yaml:3:5: is a known wording as well, of wordings/rail.yaml:2");
    }

    @Test
    void questionOfNoWordsIsAFault() {
        read("ru:\n  - '?!'\n  - when was the bridge opened\n");
        assertThat(problems).map(Problem::toString).singleElement().asString()
                .startsWith("left-out.yaml:2:5: has no words");
    }

    private Map<Language, List<String>> read(String text) {
        List<Asked> asked = WordingsReader.read(List.of(WORDINGS), problems);
        return LeftOutReader.read(Stream.of(WORDINGS, new TextFile("left-out.yaml", text)).toList(), asked, problems);
    }
}
