package nerchinsk.rank;

import java.util.function.IntPredicate;
import nerchinsk.language.Word;

/**
 * What of the question is not met, near a sentence and around it; see {@link Support}. A word is missing below half of
 * what a match is worth. Immutable.
 */
public final class Missing {
    private final Evidence e;
    private final double[] near;
    private final double[] around;
    private final double[] rarity;

    private Missing(Evidence e, double[] near, double[] around) {
        this.e = e;
        this.near = near;
        this.around = around;
        this.rarity = e.weighing().rarity();
    }

    static Missing of(Evidence e) {
        return new Missing(e, e.near(), e.passage().around);
    }

    /** The same where a word is met, too, that the sentence is known to be asked with. */
    static Missing ofAsked(Evidence e) {
        double[] worded = e.worded();
        return new Missing(e, Weighing.better(e.near(), worded), Weighing.better(e.passage().around, worded));
    }

    /** The weight of the rarest word that is missing around, 0 or more. */
    public double rarestAround() {
        return rarest(around, key -> true);
    }

    /** The weight of the rarest word that is missing near, 0 or more. */
    public double rarestNear() {
        return rarest(near, key -> true);
    }

    /** How many words are missing around. */
    public int wordsAround() {
        return count(around, key -> true);
    }

    /** Whether a name is missing around. */
    public boolean nameAround() {
        return count(around, key -> e.isKind(key, Word.Kind.NAME)) > 0;
    }

    /** Whether a number is missing near. */
    public boolean numberNear() {
        return count(near, key -> e.isKind(key, Word.Kind.NUMBER)) > 0;
    }

    /** Of the weight of the words that are neither names nor numbers, the share that is not met near, in [0, 1]. */
    public double shareNear() {
        return share(near);
    }

    /** Of the weight of the words that are neither names nor numbers, the share that is not met around, in [0, 1]. */
    public double shareAround() {
        return share(around);
    }

    /** The weight of the rarest word missing near that is neither a name, a number nor the thing asked for. */
    public double rarestBesideTheThing() {
        return rarest(near, this::isBesideTheThing);
    }

    /** How many such words are missing, as a share of all of them, in [0, 1]. */
    public double shareBesideTheThing() {
        int all = 0;
        for (int key = 0; key < near.length; key++) {
            all += isBesideTheThing(key) ? 1 : 0;
        }
        return all == 0 ? 0 : count(near, this::isBesideTheThing) / (double) all;
    }

    private boolean isBesideTheThing(int key) {
        return key != e.thing() && e.isWord(key);
    }

    private double share(double[] quality) {
        double missed = 0;
        double all = 0;
        for (int key = 0; key < quality.length; key++) {
            missed += e.isWord(key) ? rarity[key] * (1 - quality[key]) : 0;
            all += e.isWord(key) ? rarity[key] : 0;
        }
        return all == 0 ? 0 : missed / all;
    }

    private static int count(double[] quality, IntPredicate which) {
        int count = 0;
        for (int key = 0; key < quality.length; key++) {
            count += quality[key] < Support.MET && which.test(key) ? 1 : 0;
        }
        return count;
    }

    private double rarest(double[] quality, IntPredicate which) {
        double rarest = 0;
        for (int key = 0; key < quality.length; key++) {
            rarest = quality[key] < Support.MET && which.test(key) ? Math.max(rarest, rarity[key]) : rarest;
        }
        return rarest;
    }
}
