package nerchinsk.rank;

import java.util.Arrays;

/** Tells whether a sentence speaks of the years that the question names: the trade of 2010 is not that of 2025. */
final class AskedYears {
    private AskedYears() {
    }

    /** Whether the question names years, and the sentence others and none of these. */
    static boolean others(Evidence e) {
        int[] asked = e.weighing().years();
        if (asked.length == 0) {
            return false;
        }
        boolean other = false;
        for (WordForm word : e.analysis().words) {
            if (word.year > 0 && Arrays.stream(asked).anyMatch(year -> year == word.year)) {
                return false;
            }
            other |= word.year > 0;
        }
        return other;
    }

    /** Whether the question names years, and neither the sentence nor what stands near it any of these. */
    static boolean missing(Evidence e) {
        double[] near = e.near();
        for (int key = 0; key < near.length; key++) {
            if (near[key] > Support.MET && Years.of(e.question().keys().get(key).form()) > 0) {
                return false;
            }
        }
        return e.weighing().years().length > 0;
    }
}
