package nerchinsk.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    static Lessons of(List<String> intents, Stream<Collection<String>> questions, int cutoff) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<int[]> rows = questions.map(question -> question.stream().mapToInt(feature -> numbers.computeIfAbsent(
                feature, added -> numbers.size())).toArray()).toList();
        int[] counts = new int[numbers.size()];
        rows.forEach(row -> Arrays.stream(row).forEach(feature -> counts[feature]++));
        List<String> frequent = new ArrayList<>();
        int[] renumbered = new int[counts.length];
        numbers.forEach((feature, number) -> {
            renumbered[number] = counts[number] < cutoff ? -1 : frequent.size();
            if (counts[number] >= cutoff) {
                frequent.add(feature);
            }
        });
        List<int[]> kept = rows.stream().map(row -> Arrays.stream(row).map(feature -> renumbered[feature])
                .filter(feature -> feature >= 0).toArray()).toList();
        List<String> codes = intents.stream().distinct().toList();
        return new Lessons(codes, frequent, kept, intents.stream().mapToInt(codes::indexOf).toArray());
    }
}
