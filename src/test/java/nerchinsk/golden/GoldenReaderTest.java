package nerchinsk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Pieces;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class GoldenReaderTest {
    @Test
    void questionsAndThresholdsAreRead() {
        GoldenQuestions golden = GoldenReader.read(file("""
                thresholds: {hit-at-1: 0.9, silence: 1}
                questions:
                  - question: when was it signed
                    language: en
                    intent: when
                    answers: [2001 … treaty, "16 July"]
                    documents: [wikipedia]
                  - {question: сколько стоит Су-35, language: ru, intent: how_much, unanswerable: true}
                """)).value().orElseThrow();
        assertThat(golden.thresholds()).isEqualTo(new Thresholds(0.9, 0, 1, 0));
        GoldenQuestion first = golden.questions().getFirst();
        assertThat(first.text()).isEqualTo("when was it signed");
        assertThat(first.intent()).isEqualTo(Intent.WHEN);
        assertThat(first.answers()).containsExactly(new Pieces("2001 … treaty"), new Pieces("16 July"));
        assertThat(golden.questions().get(1).answerable()).isFalse();
        assertThat(golden.questions().get(1).language()).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void anEllipsisAloneIsNoAnswerSinceEveryQuoteWouldHoldIt() {
        assertThat(GoldenReader.read(file("""
                questions:
                  - question: one
                    language: en
                    intent: when
                    answers: ["2001", "…"]
                """)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.message()).contains("an ellipsis with no text beside it");
        });
    }

    @Test
    void everyFaultIsNamedWithItsPlaceAllAtOnce() {
        List<Problem> problems = GoldenReader.read(file("""
                thresholds: {silence: 2}
                questions:
                  - question: one
                    language: fr
                    intent: when
                    answers: [a]
                  - question: two
                    language: en
                    intent: whence
                    answers: [a]
                  - question: Three
                    language: en
                    intent: when
                  - question: three
                    language: en
                    intent: when
                    answers: [a]
                    color: red
                """)).problems();
        assertThat(problems).extracting(Problem::line).containsExactly(1, 4, 9, 11, 14, 18);
        assertThat(problems.get(4).message()).contains("line 11");
    }

    private static TextFile file(String text) {
        return new TextFile("questions.yaml", text);
    }
}
