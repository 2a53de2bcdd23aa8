package nerchinsk.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.knowledge.Pieces;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Quoted;

/** Golden questions with an answer that no sentence of the documents holds. */
final class UnansweredGold {
    private UnansweredGold() {
    }

    static Stream<Problem> in(Subject subject) {
        return subject.golden().map(GoldenQuestions::questions).orElse(List.of()).stream()
                .filter(question -> question.answerable()
                        && subject.sentences().stream().noneMatch(sentence -> answers(sentence, question)))
                .map(question -> question.place().problem("no sentence of the documents answers this: "
                        + advice(question, subject)));
    }

    private static String advice(GoldenQuestion question, Subject subject) {
        Optional<String> stranger = question.documents().stream().filter(id -> subject.knowledge().documents().stream()
                .noneMatch(document -> document.id().value().equals(id))).findFirst();
        if (stranger.isPresent()) {
            return "there is no document " + Quoted.word(stranger.get())
                    + ": write an id, as it stands in the name of a file";
        }
        return question.answers().stream().anyMatch(Pieces::likeAnExpression)
                ? "answers are plain text, no regular expressions: write pieces of the sentence, joined by …"
                : "mend its answers or documents, or write unanswerable: true";
    }

    private static boolean answers(PlacedSentence sentence, GoldenQuestion question) {
        return (question.documents().isEmpty() || question.documents().contains(sentence.document().id().value()))
                && question.answers().stream().anyMatch(answer -> answer.isIn(sentence.text()));
    }
}
