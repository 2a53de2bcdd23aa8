package nerchinsk.rank;

import java.util.Arrays;

/**
 * How well a sentence and what stands around it support the question, in numbers that can be compared between
 * questions. "Near" is the sentence with the one before it, the title and the heading; "around" is the whole passage
 * with these. Immutable.
 */
public final class Support {
    /** A word is met from this quality on. */
    static final double MET = 0.5;

    private final Evidence e;
    private final double[] here;
    private final double[] near;
    private final double[] nearOrAsked;

    Support(Evidence e) {
        this.e = e;
        this.here = e.here().quality;
        this.near = e.near();
        this.nearOrAsked = Weighing.better(near, e.worded());
    }

    /** What of the question is not met. */
    public Missing missing() {
        return Missing.of(e);
    }

    /** What of the question neither is met nor is known to be asked with. */
    public Missing unasked() {
        return Missing.ofAsked(e);
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
        return Arrays.stream(near).min().orElse(1);
    }

    /** The same where words are met, too, that the sentence is known to be asked with. */
    public double leastMetOrAsked() {
        return Arrays.stream(nearOrAsked).min().orElse(1);
    }

    /** The mean quality of the words near, whatever they weigh, in [0, 1]. */
    public double meanMet() {
        return Arrays.stream(near).average().orElse(0);
    }

    /** The same where words are met, too, that the sentence is known to be asked with. */
    public double meanMetOrAsked() {
        return Arrays.stream(nearOrAsked).average().orElse(0);
    }

    /** The quality near of the first word that is neither a name nor a number, in [0, 1]; 1 if there is none. */
    public double firstWordMet() {
        for (int key = 0; key < near.length; key++) {
            if (e.isWord(key)) {
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

    /** The weight of the words that are neither names nor numbers, 0 or more. */
    public double words() {
        double[] rarity = e.weighing().rarity();
        double all = 0;
        for (int key = 0; key < near.length; key++) {
            all += e.isWord(key) ? rarity[key] : 0;
        }
        return all;
    }

    /** Whether the question names what it asks for, as "city" in "which city". */
    public boolean asksForThing() {
        return e.thing() >= 0;
    }

    /** How well the word that names it is met near, in [0, 1]. */
    public double thingMet() {
        return e.thing() < 0 ? 0 : near[e.thing()];
    }

    /** The same where it is met, too, if the sentence is known to be asked with it. */
    public double thingMetOrAsked() {
        return e.thing() < 0 ? 0 : nearOrAsked[e.thing()];
    }

    /**
     * How much likelier a word of the question is in known questions for the sentence than in any, as a logarithm; 0 if
     * none are known.
     */
    public double askedFor() {
        return e.asked().askedFor().wordByWord(e.sentence());
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
}
