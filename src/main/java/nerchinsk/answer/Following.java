package nerchinsk.answer;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.question.FollowUps;
import nerchinsk.question.Question;
import nerchinsk.question.QuestionReader;

/** Answers questions that may lean on the one before, each way that they can be understood, and takes the surest. */
final class Following {
    private final QuestionReader reader;
    private final Answering answering;

    Following(QuestionReader reader, Answering answering) {
        this.reader = reader;
        this.answering = answering;
    }

    /**
     * The answer to {@code question}. What stands on its own is answered as if nothing had been said before, unless only
     * what was said brings an answer.
     *
     * @param last the answer to the question before
     * @param named the last question that named a person, if any did
     */
    Answer answer(Question question, Answer last, Optional<Question> named) {
        if (!FollowUps.couldStandAlone(question)) {
            return leaning(question, last, named).orElseGet(() -> answering.answer(question));
        }
        Answer alone = answering.answer(question);
        if (FollowUps.isApart(question) && alone.shown().isPresent()) {
            return alone;
        }
        return leaning(question, last, named)
                .filter(answer -> answer.confidence().compareTo(alone.confidence()) > 0).orElse(alone);
    }

    /** The answer to the question with what it takes over; empty if it takes over nothing, or its own things are not told. */
    private Optional<Answer> leaning(Question question, Answer last, Optional<Question> named) {
        Optional<Answer> leaning = FollowUps.complete(question, last.question(), named)
                .flatMap(completed -> told(question, completed));
        if (leaning.filter(answer -> answer.shown().isPresent()).isPresent() && !FollowUps.mayPointAtAThing(question)) {
            return leaning;
        }
        // "Его" may stand for the treaty as well as for the person who signed it.
        Optional<Answer> thing = FollowUps.complete(question, last.question(), Optional.empty())
                .flatMap(completed -> told(question, completed));
        Optional<Answer> like = FollowUps.asksOfAnotherTime(question) ? likeTheLast(question, last) : Optional.empty();
        return Stream.of(leaning, thing, like).flatMap(Optional::stream).filter(answer -> answer.shown().isPresent())
                .max(Comparator.comparing(Answer::confidence)).or(() -> leaning).or(() -> thing);
    }

    private Optional<Answer> told(Question question, Question completed) {
        return answering.answer(completed, FollowUps.ownThings(question, completed));
    }

    /** The answer that is worded as the last one was, but for the time: "and in 1996?"; never that one again. */
    private Optional<Answer> likeTheLast(Question question, Answer last) {
        return last.shown().map(quote -> reader.read(Model.of(quote), last.question().language()))
                .map(model -> model.asking(last.question().intent()))
                .flatMap(model -> FollowUps.complete(question, model, Optional.empty())).map(answering::answer)
                .filter(answer -> !text(answer).equals(text(last)));
    }

    private static Optional<String> text(Answer answer) {
        return answer.shown().map(quote -> quote.sentence().text());
    }
}
