package nerchinsk.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant. */
public final class Spelling {
    /** Longer words are not keys with a slip in them. */
    private static final int LONGEST = 60;

    private Spelling() {
    }

    /** The nearest of {@code known}, if at most a third of its letters differ; the first of those equally near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return word.length() > LONGEST
                ? Optional.empty()
                : known.stream().filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
                        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** ": did you mean `x`?", or nothing if no word is near. */
    static String hint(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "; did you mean " + Quoted.word(near) + "?").orElse("");
    }

    /** How many letters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        int replaced = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, costs[i - 2][j - 2] + 1) : best;
    }
}
