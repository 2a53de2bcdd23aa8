package nerchinsk.answer;

import java.util.List;
import nerchinsk.intent.Intent;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;
import nerchinsk.rank.Support;

/**
 * What the confidence is judged by.
 *
 * @param question the question
 * @param ranked its sentences, best first, at least one
 * @param support what speaks for the best of them
 */
record Candidates(Question question, List<Ranked> ranked, Support support) {
    static Candidates of(Question question, List<Ranked> ranked) {
        return new Candidates(question, ranked, ranked.getFirst().support());
    }

    Ranked best() {
        return ranked.getFirst();
    }

    /** The probability, in (0, 1], that the ranking's own model gives to the best sentence among all candidates. */
    double chance() {
        return 1 / ranked.stream().mapToDouble(other -> Math.exp(other.score() - best().score())).sum();
    }

    boolean asks(Intent intent) {
        return question.intent().intent() == intent;
    }

    /** Whether the best sentence is in another language than the question. */
    boolean across() {
        return best().sentence().passage().document().language() != question.language();
    }

    /** Whether the question asks for a kind of fact that the best sentence does not name. */
    boolean lacksFact() {
        return best().asksForFact() && best().nearness() == 0;
    }
}
