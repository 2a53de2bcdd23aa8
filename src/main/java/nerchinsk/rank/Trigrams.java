package nerchinsk.rank;

import java.util.Arrays;

/** How alike two word forms are, for inflected, derived and misspelt ones. */
final class Trigrams {
    /** Below this length a shared beginning says nothing. */
    private static final int SHORTEST = 4;

    private Trigrams() {
    }

    /** The sorted trigrams of a form, each packed into a number, with marks for its beginning and end. */
    static long[] of(String form) {
        String padded = "^" + form + "$";
        long[] trigrams = new long[Math.max(0, padded.length() - 2)];
        for (int i = 0; i < trigrams.length; i++) {
            trigrams[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        }
        Arrays.sort(trigrams);
        return trigrams;
    }

    /** A bit for each trigram, by its hash: two forms that share a trigram share a bit. */
    static long mask(long[] trigrams) {
        long mask = 0;
        for (long trigram : trigrams) {
            mask |= 1L << (trigram * 0x9E3779B97F4A7C15L >>> 58);
        }
        return mask;
    }

    /** The most that Dice's coefficient of two lists can be, told by their lengths and masks: never less than it is. */
    static double mostDice(int lengthA, long maskA, int lengthB, long maskB) {
        int hidden = lengthA - Long.bitCount(maskA);
        return 2.0 * (Long.bitCount(maskA & maskB) + hidden) / (lengthA + lengthB);
    }

    /** Dice's coefficient 2|A∩B| / (|A|+|B|) of two sorted lists, in [0, 1]. */
    static double dice(long[] a, long[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Long.compare(a[i], b[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return a.length + b.length == 0 ? 0 : 2.0 * shared / (a.length + b.length);
    }

    /** The share of two forms that their common beginning covers: 2p / (|a|+|b|), in [0, 1]; 0 for short ones. */
    static double beginning(String a, String b) {
        if (a.length() < SHORTEST || b.length() < SHORTEST) {
            return 0;
        }
        int shared = 0;
        int most = Math.min(a.length(), b.length());
        while (shared < most && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared < SHORTEST ? 0 : 2.0 * shared / (a.length() + b.length());
    }
}
