package nerchinsk.rank;

import java.util.function.IntPredicate;
import nerchinsk.language.Word;

/**
 * How well a sentence and what stands around it support the question, in numbers that can be compared between
 * questions. "Near" is the sentence with the one before it, the title and the heading; "around" is the whole passage
 * with these. A word counts as missing below half of what a match is worth. Not thread-safe.
 */
public final class Support {
    /** A word is met from this quality on. */
    static final double MET = 0.5;

    private final Evidence e;
    private final double[] here;
    private final double[] near;
    private final double[] around;
    private final double[] rarity;

    Support(Evidence e) {
        this.e = e;
        this.here = e.here().quality;
        this.near = e.near();
        this.around = e.passage().around;
        this.rarity = e.weighing().rarity();
    }

    /** The share of the question's weight that the sentence meets, in [0, 1]. */
    public double sentence() {
        return e.share();
    }

    /** The share that is met near, in [0, 1]. */
    public double near() {
        return e.passage().nearShares[e.sentence().index()];
    }

    /** The share that is met around, in [0, 1]. */
    public double around() {
        return e.passage().aroundShare;
    }

    /** The share that the sentence meets in the same form, in [0, 1]. */
    public double exact() {
        return e.weighing().share(e.here().exact);
    }

    /** The weight that the sentence meets, 0 or more. */
    public double weight() {
        return sentence() * e.weighing().all();
    }

    /** The quality of the word that is met worst near, in [0, 1]; 1 if the question has no words. */
    public double leastMet() {
        double least = 1;
        for (double quality : near) {
            least = Math.min(least, quality);
        }
        return least;
    }

    /** The mean quality of the words near, whatever they weigh, in [0, 1]. */
    public double meanMet() {
        double sum = 0;
        for (double quality : near) {
            sum += quality;
        }
        return near.length == 0 ? 0 : sum / near.length;
    }

    /** The quality near of the first word that is neither a name nor a number, in [0, 1]; 1 if there is none. */
    public double firstWordMet() {
        for (int key = 0; key < near.length; key++) {
            if (isWord(key)) {
                return near[key];
            }
        }
        return 1;
    }

    /** The share of neighbours in the question that are neighbours in the sentence, in the same order, in [0, 1]. */
    public double inOrder() {
        int[] place = e.here().place;
        int pairs = 0;
        for (int key = 0; key + 1 < here.length; key++) {
            int apart = place[key + 1] - place[key];
            pairs += here[key] > MET && here[key + 1] > MET && apart > 0 && apart <= 3 ? 1 : 0;
        }
        return here.length < 2 ? 0 : pairs / (here.length - 1.0);
    }

    /** The weight of the rarest word that is missing around, 0 or more. */
    public double missing() {
        return rarest(around, key -> true);
    }

    /** The weight of the rarest word that is missing near, 0 or more. */
    public double missingNear() {
        return rarest(near, key -> true);
    }

    /** How many words are missing around. */
    public int missingWords() {
        return count(around, key -> true);
    }

    /** Whether a name is missing around. */
    public boolean missingName() {
        return count(around, key -> e.isKind(key, Word.Kind.NAME)) > 0;
    }

    /** Whether a number is missing near. */
    public boolean missingNumber() {
        return count(near, key -> e.isKind(key, Word.Kind.NUMBER)) > 0;
    }

    /** Of the weight of the words that are neither names nor numbers, the share that is not met near, in [0, 1]. */
    public double wordsMissedNear() {
        return wordsMissed(near);
    }

    /** Of the weight of the words that are neither names nor numbers, the share that is not met around, in [0, 1]. */
    public double wordsMissedAround() {
        return wordsMissed(around);
    }

    /** The weight of the words that are neither names nor numbers, 0 or more. */
    public double words() {
        double all = 0;
        for (int key = 0; key < near.length; key++) {
            all += isWord(key) ? rarity[key] : 0;
        }
        return all;
    }

    /** The weight of the rarest word missing near that is neither a name, a number nor the thing asked for. */
    public double missingBesideTheThing() {
        int thing = thing();
        return rarest(near, key -> key != thing && isWord(key));
    }

    /** How many such words are missing, as a share of all of them, in [0, 1]. */
    public double missedBesideTheThing() {
        int thing = thing();
        int all = 0;
        for (int key = 0; key < near.length; key++) {
            all += key != thing && isWord(key) ? 1 : 0;
        }
        return all == 0 ? 0 : count(near, key -> key != thing && isWord(key)) / (double) all;
    }

    /** Whether the question names what it asks for, as "city" in "which city". */
    public boolean asksForThing() {
        return thing() >= 0;
    }

    /** How well the word that names it is met near, in [0, 1]. */
    public double thingMet() {
        return thing() < 0 ? 0 : near[thing()];
    }

    /** How many meaningful words the sentence has. */
    public int length() {
        return e.analysis().meaningful;
    }

    /** How many of these the question does not have; 0 or more. */
    public int newWords() {
        return Math.max(0, e.analysis().meaningful - e.here().met);
    }

    /** BM25 of the sentence, 0 or more. */
    public double sentenceSearch() {
        return e.passage().hit.sentenceScores().get(e.sentence().index());
    }

    /** BM25 of the passage, 0 or more. */
    public double passageSearch() {
        return e.passage().hit.passageScore();
    }

    /** BM25 of the document, 0 or more. */
    public double documentSearch() {
        return e.passage().hit.documentScore();
    }

    private int thing() {
        return e.question().focus().map(e.question().keys()::indexOf).orElse(-1);
    }

    private boolean isWord(int key) {
        return !e.isKind(key, Word.Kind.NAME) && !e.isKind(key, Word.Kind.NUMBER);
    }

    private double wordsMissed(double[] quality) {
        double missed = 0;
        for (int key = 0; key < quality.length; key++) {
            missed += isWord(key) ? rarity[key] * (1 - quality[key]) : 0;
        }
        double all = words();
        return all == 0 ? 0 : missed / all;
    }

    private static int count(double[] quality, IntPredicate which) {
        int count = 0;
        for (int key = 0; key < quality.length; key++) {
            count += quality[key] < MET && which.test(key) ? 1 : 0;
        }
        return count;
    }

    private double rarest(double[] quality, IntPredicate which) {
        double rarest = 0;
        for (int key = 0; key < quality.length; key++) {
            rarest = quality[key] < MET && which.test(key) ? Math.max(rarest, rarity[key]) : rarest;
        }
        return rarest;
    }
}
