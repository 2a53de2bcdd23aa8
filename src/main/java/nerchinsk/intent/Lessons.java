package nerchinsk.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Training questions as numbers. Each has its features, each feature that is frequent enough has a number; intents are
 * numbered in the order in which they come up.
 *
 * @param intents the codes of the intents, by number
 * @param features the features, by number
 * @param rows the numbers of the features of each question, repeated ones as often as they occur
 * @param taught the number of the intent of each question
 */
record Lessons(List<String> intents, List<String> features, List<int[]> rows, int[] taught) {
    /**
     * Lessons from questions with these intents and features; features that occur less often than {@code cutoff} go.
     * The questions are taken one by one, since all their features at once would fill the memory.
     */
    static Lessons of(List<String> intents, Stream<List<String>> questions, int cutoff) {
        Numbering numbering = new Numbering();
        List<int[]> rows = questions.map(numbering::row).toList();
        List<String> frequent = new ArrayList<>();
        int[] renumbered = new int[numbering.features.size()];
        for (int number = 0; number < renumbered.length; number++) {
            boolean kept = numbering.counts[number] >= cutoff;
            renumbered[number] = kept ? frequent.size() : -1;
            if (kept) {
                frequent.add(numbering.features.get(number));
            }
        }
        List<int[]> kept = rows.stream().map(row -> kept(row, renumbered)).toList();
        List<String> codes = intents.stream().distinct().toList();
        return new Lessons(codes, frequent, kept, intents.stream().mapToInt(codes::indexOf).toArray());
    }

    private static int[] kept(int[] row, int[] renumbered) {
        int[] kept = new int[row.length];
        int length = 0;
        for (int feature : row) {
            if (renumbered[feature] >= 0) {
                kept[length++] = renumbered[feature];
            }
        }
        return Arrays.copyOf(kept, length);
    }

    /** Numbers features in the order in which they come up, and counts them. */
    private static final class Numbering {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> features = new ArrayList<>();
        private int[] counts = new int[1 << 10];

        int[] row(List<String> features) {
            int[] row = new int[features.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = number(features.get(i));
                counts[row[i]]++;
            }
            return row;
        }

        private int number(String feature) {
            Integer known = numbers.get(feature);
            if (known != null) {
                return known;
            }
            numbers.put(feature, features.size());
            features.add(feature);
            counts = features.size() > counts.length ? Arrays.copyOf(counts, 2 * counts.length) : counts;
            return features.size() - 1;
        }
    }
}
