package nerchinsk.answer;

import java.util.List;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;
import nerchinsk.score.Confidence;

/** How likely the best sentence answers the question, and whether that is enough to show it. */
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

    /** The probability that the first of {@code ranked} answers {@code question}; none if there are no sentences. */
    public Confidence of(Question question, List<Ranked> ranked) {
        return ranked.isEmpty() ? Confidence.NONE : Confidence.ofLogit(ranked.getFirst().score());
    }

    /** What {@code confidence} allows. */
    public Verdict verdict(Confidence confidence) {
        return confidence.reaches(0.6) ? Verdict.SURE : confidence.reaches(0.4) ? Verdict.UNSURE : Verdict.SILENT;
    }
}
