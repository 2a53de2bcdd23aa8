package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which sentences speak of which year. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?!\\d)");
    private static final Pattern RANGE = Pattern.compile(
            "(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?:\\sгода)?(?:\\s?[–—-]\\s?|\\s(?:to|and|until|through|по|до)\\s)(1[0-9]{3}|20[0-9]{2})(?!\\d)");

    private final Map<Integer, List<Told>> byYear = new HashMap<>();
    private final int latest;

    Years(List<Told> all) {
        for (Told told : all) {
            in(told.text()).distinct()
                    .forEach(year -> byYear.computeIfAbsent(year, first -> new ArrayList<>()).add(told));
        }
        latest = byYear.keySet().stream().mapToInt(year -> year).max().orElse(0);
    }

    /** The years that {@code text} speaks of, those within ranges too. */
    private static IntStream in(String text) {
        IntStream single = YEAR.matcher(text).results().mapToInt(match -> Integer.parseInt(match.group()));
        IntStream ranges = RANGE.matcher(text).results()
                .flatMapToInt(match -> IntStream.rangeClosed(Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2))));
        return IntStream.concat(single, ranges);
    }

    /** The sentences that speak of {@code year}. */
    List<Told> telling(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** The latest year that any sentence speaks of; 0 if none does. */
    int latest() {
        return latest;
    }
}
