package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.knowledge.Kind;

/** Which sentences speak of which year, and from when to when persons are heard of. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?!\\d)");
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?:\\sгода)?"
            + "(?:\\s?[–—-]\\s?|\\s(?:to|and|until|through|по|до)\\s)(1[0-9]{3}|20[0-9]{2})(?!\\d)");

    private final Map<Integer, List<Told>> byYear = new HashMap<>();
    private final Map<String, IntSummaryStatistics> byPerson = new HashMap<>();
    private final int latest;

    Years(List<Told> all) {
        for (Told told : all) {
            in(told.text()).distinct().forEach(year -> {
                byYear.computeIfAbsent(year, first -> new ArrayList<>()).add(told);
                persons(told).forEach(id -> byPerson.computeIfAbsent(id, first -> new IntSummaryStatistics())
                        .accept(year));
            });
        }
        latest = byYear.keySet().stream().mapToInt(year -> year).max().orElse(0);
    }

    /** The years that {@code text} speaks of, those within ranges too. */
    static IntStream in(String text) {
        IntStream single = YEAR.matcher(text).results().mapToInt(match -> Integer.parseInt(match.group()));
        IntStream ranges = RANGE.matcher(text).results().flatMapToInt(
                match -> IntStream.rangeClosed(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        return IntStream.concat(single, ranges);
    }

    private static List<String> persons(Told told) {
        return told.mentions().stream().map(mention -> mention.term()).filter(term -> term.kind() == Kind.PERSON)
                .map(term -> term.id()).distinct().toList();
    }

    /** Whether both sentences speak of years, and of none in common: they tell of different events. */
    static boolean differ(Told a, Told b) {
        Set<Integer> years = in(a.text()).boxed().collect(Collectors.toSet());
        Set<Integer> others = in(b.text()).boxed().collect(Collectors.toSet());
        return !years.isEmpty() && !others.isEmpty() && Collections.disjoint(years, others);
    }

    /** How many persons of {@code told} are only heard of in other times than {@code year}. */
    long strangers(Told told, int year) {
        return persons(told).stream().flatMap(id -> Stream.ofNullable(byPerson.get(id)))
                .filter(heard -> year < heard.getMin() || year > heard.getMax()).count();
    }

    /** The sentences that speak of {@code year}. */
    List<Told> telling(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** Every year that a sentence speaks of. */
    IntStream all() {
        return byYear.keySet().stream().mapToInt(year -> year).sorted();
    }

    /** The latest year that any sentence speaks of; 0 if none does. */
    int latest() {
        return latest;
    }
}
