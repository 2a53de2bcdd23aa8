package nerchinsk.intent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    /** Lessons from questions with these intents and features; features that occur less often than {@code cutoff} go. */
    static Lessons of(List<String> intents, List<String[]> questions, int cutoff) {
        Map<String, Integer> counts = new HashMap<>();
        questions.forEach(question -> Arrays.stream(question).forEach(feature -> counts.merge(feature, 1,
                Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        questions.forEach(question -> Arrays.stream(question).filter(feature -> counts.get(feature) >= cutoff)
                .forEach(feature -> numbers.putIfAbsent(feature, numbers.size())));
        List<int[]> rows = questions.stream().map(question -> Arrays.stream(question).map(numbers::get)
                .filter(number -> number != null).mapToInt(number -> number).toArray()).toList();
        String[] features = new String[numbers.size()];
        numbers.forEach((feature, number) -> features[number] = feature);
        List<String> codes = intents.stream().distinct().toList();
        return new Lessons(codes, List.of(features), rows, intents.stream().mapToInt(codes::indexOf).toArray());
    }
}
