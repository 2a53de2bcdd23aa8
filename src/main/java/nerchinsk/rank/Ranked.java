package nerchinsk.rank;

import java.util.List;
import nerchinsk.score.Explanation;
import nerchinsk.text.Span;

/** A sentence with its place in the order; the evidence stays at hand for those who ask why. */
public final class Ranked {
    private final Evidence evidence;
    private final double score;
    private final LinearModel model;

    Ranked(Evidence evidence, double score, LinearModel model) {
        this.evidence = evidence;
        this.score = score;
        this.model = model;
    }

    /** The sentence. */
    public StoredSentence sentence() {
        return evidence.sentence();
    }

    /** Any number; the greater, the better. Comparable within one question only. */
    public double score() {
        return score;
    }

    /** The score as the sum of its features' contributions, largest first. */
    public Explanation why() {
        return model.explain(evidence);
    }

    /** The parts of the sentence that answer, as spans of it: the fact of the kind asked for nearest to the question. */
    public List<Span> answers() {
        return evidence.fresh().stream().limit(1).map(nearness -> nearness.fact().span()).toList();
    }

    Evidence evidence() {
        return evidence;
    }
}
