package nerchinsk.checking;

import java.util.List;
import java.util.stream.Stream;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.yaml.Problem;

/** Golden questions with an answer that no sentence of the documents holds. */
final class UnansweredGold {
    private UnansweredGold() {
    }

    static Stream<Problem> in(Subject subject) {
        return subject.golden().map(GoldenQuestions::questions).orElse(List.of()).stream()
                .filter(question -> question.answerable()
                        && subject.sentences().stream().noneMatch(sentence -> answers(sentence, question)))
                .map(question -> question.place()
                        .problem("no sentence of the documents answers this: mend its answers or documents, or write "
                                + "unanswerable: true"));
    }

    private static boolean answers(PlacedSentence sentence, GoldenQuestion question) {
        return (question.documents().isEmpty() || question.documents().contains(sentence.document().id().value()))
                && question.answers().stream().anyMatch(answer -> answer.isIn(sentence.text()));
    }
}
