package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class QuizReaderTest {
    private static final Documents DOCUMENTS = Documents.of(Language.ENGLISH,
            "Engineers opened the railway bridge over the Amur in 1936. The river froze.");
    private static final String QUESTION = """
            questions:
              - language: en
                topics: [trade, people]
                question: What did engineers open in 1936?
                right: A bridge
                wrong: [A dam, A harbour, A school]
                document: d0
                holds: opened the railway bridge
            """;

    @Test
    void questionWrittenByHandIsAskedWithItsSentence() {
        QuizFile file = read(QUESTION).value().orElseThrow();
        QuizQuestion question = DOCUMENTS.questions(file).in(Language.ENGLISH, Topic.TRADE).getLast();
        assertThat(question.text()).isEqualTo("What did engineers open in 1936?");
        assertThat(question.options()).containsExactly("A bridge", "A dam", "A harbour", "A school");
        assertThat(question.quote()).isEqualTo("Engineers opened the railway bridge over the Amur in 1936.");
        assertThat(question.document().id()).isEqualTo(new DocumentId("d0"));
        assertThat(question.topics()).containsExactlyInAnyOrder(Topic.TRADE, Topic.PEOPLE);
    }

    @Test
    void everyKeyMayBeLeftOut() {
        assertThat(read("vetoes: [en-0123456789]\n").problems()).isEmpty();
        assertThat(read("wordings: [{id: en-0123456789, question: Better}]\n").problems()).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsPlaceAllAtOnce() {
        assertThat(places("""
                vetoes: [abc, the great dam, The great dam]
                wordings:
                  - id: en-0123456789
                questions:
                  - language: fr
                    topics: [trade, cats]
                    question: Why?
                    right: Yes
                    wrong: [" yes ", No]
                    document: d0
                    holds: opened
                  - language: en
                    topics: [trade]
                    question: Who?
                    right: I
                    wrong: [You]
                    document: d 0
                    holds: opened
                    note: x
                alike:
                  - terms: [nobody]
                """)).containsExactly("1:10", "1:30", "3:5", "5:15", "6:21", "9:13", "16:12", "17:15", "19:5", "21:13");
    }

    @Test
    void documentAndSentenceMustBeThere() {
        assertThat(places(QUESTION.replace("d0", "d7"))).containsExactly("7:15");
        assertThat(places(QUESTION.replace("opened the", "closed the"))).containsExactly("8:12");
    }

    @Test
    void whatTelegramCannotShowIsAProblem() {
        assertThat(places(QUESTION.replace("What did", "What ".repeat(60)))).containsExactly("4:15");
        assertThat(places(QUESTION.replace("A harbour", "A harbour ".repeat(11)))).containsExactly("6:20");
    }

    @Test
    void sameQuestionTwiceIsAProblem() {
        assertThat(places(QUESTION + QUESTION.replace("questions:\n", ""))).containsExactly("9:5");
    }

    private static List<String> places(String yaml) {
        List<Problem> problems = read(yaml).problems();
        return problems.stream().map(problem -> problem.line() + ":" + problem.column()).toList();
    }

    private static Reading<QuizFile> read(String yaml) {
        return QuizReader.read(new TextFile("quiz.yaml", yaml), Optional.of(DOCUMENTS.knowledge()));
    }
}
