package nerchinsk.quiz;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Term;

/** Until when the documents tell, and from when to when persons are heard of. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?!\\d)");
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?:\\sгода)?"
            + "(?:\\s?[–—-]\\s?|\\s(?:to|and|until|through|по|до)\\s)(1[0-9]{3}|20[0-9]{2})(?!\\d)");

    private final Map<String, IntSummaryStatistics> byPerson = new HashMap<>();
    private int latest;

    /** Takes note of what {@code told} says. */
    void add(Told told) {
        in(told.text()).forEach(year -> {
            latest = Math.max(latest, year);
            persons(told).forEach(id -> byPerson.computeIfAbsent(id, first -> new IntSummaryStatistics())
                    .accept(year));
        });
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
    static boolean differ(Told a, Heard b) {
        int[] years = in(a.text()).toArray();
        return years.length > 0 && b.years().length > 0 && Arrays.stream(years).noneMatch(b::tells);
    }

    /** How many persons of {@code told} are only heard of in other times than {@code year}. */
    long strangers(Told told, int year) {
        return persons(told).stream().flatMap(id -> Stream.ofNullable(byPerson.get(id)))
                .filter(heard -> year < heard.getMin() || year > heard.getMax()).count();
    }

    /** Whether {@code person} is heard of in {@code year}, or so many years before or after. */
    boolean isHeardOf(Term person, int year, int around) {
        return Optional.ofNullable(byPerson.get(person.id()))
                .filter(heard -> year >= heard.getMin() - around && year <= heard.getMax() + around).isPresent();
    }

    /** The latest year that any sentence speaks of; 0 if none does. */
    int latest() {
        return latest;
    }
}
