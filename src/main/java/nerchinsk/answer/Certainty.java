package nerchinsk.answer;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import nerchinsk.language.WordLists;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;
import nerchinsk.score.Confidence;

/**
 * How likely the best sentence answers the question, and whether that is enough to show it: a logistic model over
 * {@link Sign#WEIGHED}, and small decision trees for what {@link Sign#ALL} tells only together. Weights, trees and
 * thresholds come from the training command that {@code docs/evaluation-ranking.md} names, never from hand. Immutable:
 * safe for use by many threads.
 */
public final class Certainty {
    /** What a confidence allows. */
    public enum Verdict {
        /** Nothing is shown. */
        SILENT,
        /** The sentence is shown as doubtful. */
        UNSURE,
        /** The sentence is shown. */
        SURE
    }

    /** What a document that says the same adds to the logit, and how many count; chosen with {@code eval}. */
    private static final double AGREEMENT = 0.5;
    private static final int MOST_AGREEING = 2;
    /** From so much likeness on, a question is a known wording but for a small word; our choice. */
    private static final double SAME_WORDS = 0.95;
    /** Whoever wrote that wording has said what answers it: so sure is that at least. Our choice. */
    private static final Confidence TOLD = new Confidence(0.9);
    private static final String WEIGHTS = "certainty.properties";
    private static final String TREES = "certainty.trees";

    private final double[] weights;
    private final Trees trees;
    private final double unsure;
    private final double sure;

    /** The certainty with the learned weights and thresholds. */
    public Certainty() {
        this(WordLists.properties(Certainty.class, WEIGHTS),
                Trees.read(WordLists.lines(Certainty.class, TREES), Sign.names()));
    }

    private Certainty(Properties learned, Trees trees) {
        this.weights = Sign.WEIGHED.stream().mapToDouble(sign -> number(learned, sign.key())).toArray();
        this.trees = trees;
        this.unsure = number(learned, "threshold-unsure");
        this.sure = number(learned, "threshold-sure");
    }

    private static double number(Properties properties, String name) {
        return Double.parseDouble(Objects.requireNonNull(properties.getProperty(name), name));
    }

    /** The probability that the first of {@code ranked} answers {@code question}; none if there are no sentences. */
    public Confidence of(Question question, List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return Confidence.NONE;
        }
        Candidates candidates = Candidates.of(question, ranked);
        double[] signs = Sign.ALL.stream().mapToDouble(sign -> sign.value().applyAsDouble(candidates)).toArray();
        double logit = trees.sum(signs);
        for (int sign = 0; sign < weights.length; sign++) {
            logit += weights[sign] * signs[sign];
        }
        Confidence learned = Confidence.ofLogit(logit);
        return isTold(ranked.getFirst()) && !learned.reaches(TOLD.value()) ? TOLD : learned;
    }

    /** Whether the question is, but for a small word, one that {@code best} is known to answer. */
    static boolean isTold(Ranked best) {
        return best.knownFor().likeness() >= SAME_WORDS;
    }

    /** Whether the question is, but for a small word, one that no document is known to answer. */
    static boolean isLeftOut(Ranked best) {
        return best.knownFor().leftOut().same() >= SAME_WORDS;
    }

    /** {@code confidence}, raised since {@code agreeing} other documents say the same. */
    Confidence raised(Confidence confidence, int agreeing) {
        return agreeing == 0 || confidence.value() == 0 || confidence.value() == 1
                ? confidence
                : Confidence.ofLogit(Math.log(confidence.value() / (1 - confidence.value()))
                        + AGREEMENT * Math.min(MOST_AGREEING, agreeing));
    }

    /** What {@code confidence} allows. */
    public Verdict verdict(Confidence confidence) {
        return confidence.reaches(sure) ? Verdict.SURE : confidence.reaches(unsure) ? Verdict.UNSURE : Verdict.SILENT;
    }
}
