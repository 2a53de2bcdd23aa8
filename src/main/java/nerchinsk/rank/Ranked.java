package nerchinsk.rank;

import java.util.List;
import java.util.Optional;
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

    /** What the ranking looks at, a few words for each feature, in a fixed order. */
    public static List<String> featureNames() {
        return Feature.ALL.stream().map(Feature::name).toList();
    }

    /** The values of the features, in the order of {@link #featureNames()}. */
    public double[] features() {
        return Feature.ALL.stream().mapToDouble(feature -> feature.value().applyAsDouble(evidence)).toArray();
    }

    /** The score as the sum of its features' contributions, largest first. */
    public Explanation why() {
        return model.explain(evidence);
    }

    /** What in it can answer. */
    public Answers answers() {
        return new Answers(evidence);
    }

    /** What it names, asked for or not. */
    public Naming naming() {
        return new Naming(evidence);
    }

    /** What people are known to ask it for. */
    public KnownFor knownFor() {
        return new KnownFor(evidence);
    }

    /** What speaks for the sentence in numbers that can be compared between questions. */
    public Support support() {
        return new Support(evidence);
    }

    /** How what it names fits what is asked. */
    public Fit fit() {
        return new Fit(evidence);
    }

    /** The share of the question's weight that it meets, in [0, 1]; the same as its support says. */
    public double wordsMet() {
        return evidence.share();
    }

    /** Whether the passage, its title or its heading says the key of the question with this index, in whatever form. */
    public boolean says(int key) {
        double[] around = evidence.passage().around;
        return key < around.length && around[key] >= Support.MET;
    }

    /**
     * Whether the sentence, the one before it, its title or its heading says the key with this index, in whatever form.
     */
    public boolean tells(int key) {
        return key < evidence.near().length && evidence.near()[key] >= Support.MET;
    }

    /** Whether the sentence itself says the key with this index, or the one before where it leans on that. */
    public boolean itselfTells(int key) {
        return tells(key) && (met(sentence().index(), key)
                || sentence().leansOn().isPresent() && met(sentence().index() - 1, key));
    }

    /** Where the sentence itself says the key with this index; empty if it does not. */
    public Optional<Span> where(int key) {
        int place = key < evidence.here().place.length ? evidence.here().place[key] : -1;
        return place < 0 || !met(sentence().index(), key)
                ? Optional.empty()
                : Optional.of(evidence.analysis().span(place));
    }

    private boolean met(int index, int key) {
        return evidence.passage().quality(index)[key] >= Support.MET;
    }

    /** Whether the question asks for a kind of fact: a date, a person, a place, a figure, a treaty, a reason. */
    public boolean asksForFact() {
        return !evidence.weighing().kinds().isEmpty();
    }

    /** How near the fact asked for stands to the words of the question, in [0, 1]; 0 if the sentence has none. */
    public double nearness() {
        return evidence.nearness();
    }

    Evidence evidence() {
        return evidence;
    }
}
