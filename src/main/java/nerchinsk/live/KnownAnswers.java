package nerchinsk.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.golden.Evaluation;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Result;

/**
 * The golden questions that a state of the knowledge answers rightly, and those that it did and holds on to. A question
 * that is asked or judged in another way is another question; where it stands in its file does not matter.
 *
 * @param marks one for each question
 */
record KnownAnswers(Set<String> marks) {
    static final KnownAnswers NONE = new KnownAnswers(Set.of());

    KnownAnswers {
        marks = Set.copyOf(marks);
    }

    /** What was answered rightly. */
    static KnownAnswers of(Evaluation evaluation) {
        return new KnownAnswers(evaluation.results().stream().filter(Result::right)
                .map(result -> mark(result.question())).collect(Collectors.toUnmodifiableSet()));
    }

    /** What is known after {@code evaluation}: what was answered rightly, and what is known here and held. */
    KnownAnswers after(Evaluation evaluation) {
        return new KnownAnswers(evaluation.results().stream()
                .filter(result -> result.right() || result.held() && marks.contains(mark(result.question())))
                .map(result -> mark(result.question())).collect(Collectors.toUnmodifiableSet()));
    }

    /** The questions of {@code evaluation} that are known here and not held. */
    List<Result> lostIn(Evaluation evaluation) {
        return evaluation.misses().stream()
                .filter(result -> !result.held() && marks.contains(mark(result.question()))).toList();
    }

    /** How many there are. */
    int size() {
        return marks.size();
    }

    private static String mark(GoldenQuestion question) {
        String all = Stream.of(List.of(question.text(), question.language().code(), question.intent().code()),
                question.wanted(), question.documents())
                .map(part -> String.join("\n", part)).collect(Collectors.joining("\n\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
