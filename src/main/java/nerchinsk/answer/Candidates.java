package nerchinsk.answer;

import java.util.List;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;
import nerchinsk.question.Question;
import nerchinsk.rank.LeftOut;
import nerchinsk.rank.Ranked;
import nerchinsk.rank.Support;

/**
 * What the confidence is judged by.
 *
 * @param question the question
 * @param ranked its sentences, best first, at least one
 * @param support what speaks for the best of them
 * @param features what the ranking looks at, of the best of them
 * @param nextFeatures the same of the one that comes next; 0 each where there is none
 */
record Candidates(Question question, List<Ranked> ranked, Support support, double[] features, double[] nextFeatures) {
    /** So many sentences come next. Our choice. */
    private static final int NEXT = 5;
    /** How far the best stands before one that is not there: as far as before a hopeless one. Our choice. */
    private static final double FAR = 9;

    static Candidates of(Question question, List<Ranked> ranked) {
        double[] features = ranked.getFirst().features();
        return new Candidates(question, ranked, ranked.getFirst().support(), features,
                ranked.size() > 1 ? ranked.get(1).features() : new double[features.length]);
    }

    Ranked best() {
        return ranked.getFirst();
    }

    /** The probability, in (0, 1], that the ranking's own model gives to the best sentence among all candidates. */
    double chance() {
        return 1 / ranked.stream().mapToDouble(other -> Math.exp(other.score() - best().score())).sum();
    }

    /** Whether the best sentence tells the opposite of what is asked: what was closed, and not opened. */
    boolean tellsTheOpposite() {
        return Opposites.of(question).tells(best());
    }

    /** All sentences but the best. */
    List<Ranked> others() {
        return ranked.subList(1, ranked.size());
    }

    /** Those of the best one's passage. */
    List<Ranked> othersOfItsPassage() {
        return others().stream().filter(this::ofItsPassage).toList();
    }

    /** Those of other passages. */
    List<Ranked> othersElsewhere() {
        return others().stream().filter(other -> !ofItsPassage(other)).toList();
    }

    private boolean ofItsPassage(Ranked other) {
        return other.sentence().passage().number() == best().sentence().passage().number();
    }

    /** How many of the five that come next stand in the best one's passage. */
    long nextOfItsPassage() {
        return others().stream().limit(NEXT).filter(this::ofItsPassage).count();
    }

    /** By how much the best one's score is greater than that of the one so many places after it. */
    double scoreBefore(int places) {
        return places < ranked.size() ? best().score() - ranked.get(places).score() : FAR;
    }

    /** By how much the best one's score is greater than the greatest of {@code some}, which stand in their order. */
    double scoreBeforeBest(List<Ranked> some) {
        return some.isEmpty() ? FAR : best().score() - some.getFirst().score();
    }

    /** The greatest share of the question's weight that one of {@code some} meets, in [0, 1]; 0 if there are none. */
    double metByOthers(List<Ranked> some) {
        return some.stream().mapToDouble(other -> other.wordsMet()).max().orElse(0);
    }

    /** What the sentences that come next in the order meet near in the mean, in [0, 1]. */
    double metNearByTheNext() {
        return others().stream().limit(NEXT).mapToDouble(other -> other.support().near()).sum() / NEXT;
    }

    /** How like the question is to those that nothing answers. */
    LeftOut leftOut() {
        return best().knownFor().leftOut();
    }

    /** How much more like it is to one of these than to those that the best answers, in [0, 1]; 0 if it is not. */
    double leadOfLeftOut() {
        return Math.max(0, leftOut().any() - best().knownFor().likenessOfAny());
    }

    /** The same among those that ask for what it asks for. */
    double leadOfLeftOutThatAsksForTheSame() {
        return Math.max(0, leftOut().same() - best().knownFor().likeness());
    }

    boolean asks(Intent intent) {
        return question.asks(intent);
    }

    /** Whether the best sentence is in another language than the question. */
    boolean across() {
        return best().sentence().document().language() != question.written();
    }

    /** Whether the question asks for a kind of fact that the best sentence does not name. */
    boolean lacksFact() {
        return best().asksForFact() && best().nearness() == 0;
    }

    /** How many keys of the question are of this kind. */
    long keys(Word.Kind kind) {
        return question.keys().stream().filter(key -> key.kind() == kind).count();
    }
}
