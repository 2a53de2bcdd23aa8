package nerchinsk.rank;

import java.util.Arrays;

/** Tells sentences about the same thing at another time: the trade of another year. */
final class Conflicts {
    private Conflicts() {
    }

    /** Whether the question names years, and the sentence others and none of these. */
    static boolean anotherYear(Evidence e) {
        int[] asked = e.weighing().years();
        boolean other = false;
        for (WordForm word : asked.length == 0 ? new WordForm[0] : e.analysis().words) {
            if (word.year > 0 && Arrays.stream(asked).anyMatch(year -> year == word.year)) {
                return false;
            }
            other |= word.year > 0;
        }
        return other;
    }

    /** Whether the question names years, and neither the sentence nor what stands near it any of these. */
    static boolean yearMissing(Evidence e) {
        double[] near = e.near();
        for (int key = 0; key < near.length; key++) {
            if (near[key] > Support.MET && Years.of(e.question().keys().get(key).form()) > 0) {
                return false;
            }
        }
        return e.weighing().years().length > 0;
    }
}
