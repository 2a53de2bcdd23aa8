package nerchinsk.golden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Quote;

/**
 * A golden question and what the bot made of it.
 *
 * @param question the question
 * @param answer what came of it
 * @param found whether the search brought up a right sentence, wherever it stood then
 */
public record Result(GoldenQuestion question, Answer answer, boolean found) {
    /** What hit@5 counts. */
    private static final int NEAR = 5;
    /**
     * The confidence below which a sentence is no longer nearly shown: our choice, from documents added to the shipped
     * ones.
     */
    private static final double NEARLY = 0.3;

    /**
     * What comes of {@code question}, asked on its own, as far as people see it: what the search brought up is not
     * looked for. All results of an evaluation are there at once, so each keeps just what is read of it.
     */
    public static Result shown(GoldenQuestion question, Answering answering) {
        return new Result(question, answering.answer(question.text(), Optional.empty()).keeping(NEAR), true);
    }

    /** What comes of {@code question}, asked on its own. */
    static Result of(GoldenQuestion question, Answering answering) {
        Result shown = shown(question, answering);
        boolean found = shown.hitAt5() || question.answerable() && answering.candidates(question.text(), Optional
                .empty()).stream().anyMatch(question::isAnsweredBy);
        return new Result(question, shown.answer(), found);
    }

    /** Whether the language is the right one. */
    public boolean languageRight() {
        return question.language() == answer.question().language();
    }

    /** Whether a right sentence is shown; never for an unanswerable question. */
    public boolean hitAt1() {
        return answer.shown().filter(question::isAnsweredBy).isPresent();
    }

    /** Whether a right sentence is among the five best, shown or not. */
    public boolean hitAt5() {
        return best().stream().anyMatch(question::isAnsweredBy);
    }

    /** Whether nothing is shown as the answer. */
    public boolean silent() {
        return answer.shown().isEmpty();
    }

    /** Whether the bot did what it must: the right sentence, or silence. */
    public boolean right() {
        return question.answerable() ? hitAt1() : silent();
    }

    /**
     * Whether the bot still knows what it must, though it may waver: the right sentence comes first, but is not quite
     * sure enough to be shown; another document tells the same in other
     * words; or a sentence is shown where silence would be right, but as unsure. One more sentence
     * anywhere moves the weights of words a little in all questions.
     */
    public boolean held() {
        boolean wavers = question.answerable()
                ? answer.confidence().value() >= NEARLY && best().stream().limit(1).anyMatch(question::isAnsweredBy)
                : answer instanceof Answer.Unsure;
        return right() || wavers || question.answerable() && saidAlike();
    }

    /** Whether the sentence that is shown tells the same as a right one does in other words. */
    private boolean saidAlike() {
        return answer.voices().agreeing().stream().anyMatch(question::isAnsweredBy);
    }

    /** Whether the intent is the right one. */
    public boolean intentRight() {
        return question.intent() == answer.question().intent().intent();
    }

    /** The best sentences, the shown one first, at most five. */
    public List<Quote> best() {
        return Stream.concat(answer.shown().stream(), answer.others().stream()).limit(NEAR).toList();
    }
}
