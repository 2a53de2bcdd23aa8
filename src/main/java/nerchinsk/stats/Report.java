package nerchinsk.stats;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nerchinsk.answer.Outcome;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.Verdict;

/**
 * What happened, for somebody who looks at a terminal.
 *
 * @param from the first day, of UTC
 * @param counts the questions from that day on
 * @param opinions what people think of the answers, from that day on
 * @param games the quiz from that day on
 * @param groups what waits for somebody to look at it
 */
public record Report(LocalDate from, List<Count> counts, List<Opinion> opinions, List<DayOfPlay> games,
        List<Group> groups) {
    private static final String ROW = "%-10s %9s %6s %6s %7s %9s %5s %5s %7s %8s";
    /** In UTF-16 units: two lines of a terminal; our choice. */
    private static final int LONGEST = 160;

    public Report {
        counts = List.copyOf(counts);
        opinions = List.copyOf(opinions);
        games = List.copyOf(games);
        groups = List.copyOf(groups);
    }

    /**
     * The lines of the report.
     *
     * @param most how many groups it shows
     */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        lines.add("Since " + from + "; days are those of UTC.");
        lines.add("");
        lines.add(ROW.formatted("day", "questions", "found", "unsure", "unknown", "smalltalk", "good", "bad", "rounds",
                "answers"));
        days().forEach(day -> lines.add(row(day.toString(), day::equals)));
        lines.add(row("all", day -> true));
        lines.add("");
        lines.add("By intent:   " + by(count -> count.intent().code()));
        lines.add("By language: " + by(count -> count.language().code()));
        lines.add("");
        int asked = groups.stream().mapToInt(Group::times).sum();
        lines.add("Without a good answer: " + (asked == 0 ? "none" : asked + ", in groups of similar ones:"));
        groups.stream().limit(most).forEach(group -> lines.addAll(lines(group)));
        if (groups.size() > most) {
            lines.add("… and " + (groups.size() - most) + " more (--top N shows more, --csv FILE all)");
        }
        return lines;
    }

    private List<LocalDate> days() {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        counts.forEach(count -> days.put(count.day(), true));
        opinions.forEach(opinion -> days.put(day(opinion), true));
        games.forEach(game -> days.put(game.day(), true));
        return List.copyOf(days.keySet());
    }

    private static LocalDate day(Opinion opinion) {
        return LocalDate.ofInstant(opinion.at(), ZoneOffset.UTC);
    }

    private String row(String name, Predicate<LocalDate> within) {
        List<Count> asked = counts.stream().filter(count -> within.test(count.day())).toList();
        long good = opinions.stream().filter(opinion -> within.test(day(opinion)))
                .filter(opinion -> opinion.verdict() == Verdict.GOOD).count();
        long all = opinions.stream().filter(opinion -> within.test(day(opinion))).count();
        List<DayOfPlay> played = games.stream().filter(game -> within.test(game.day())).toList();
        return ROW.formatted(name, sum(asked), sum(asked, Outcome.FOUND), sum(asked, Outcome.UNSURE),
                sum(asked, Outcome.UNKNOWN), sum(asked, Outcome.SMALLTALK), good, all - good,
                played.stream().mapToLong(DayOfPlay::rounds).sum(),
                played.stream().mapToLong(DayOfPlay::answers).sum());
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::times).sum();
    }

    private static long sum(List<Count> counts, Outcome outcome) {
        return sum(counts.stream().filter(count -> count.outcome() == outcome).toList());
    }

    private String by(Function<Count, String> name) {
        Map<String, Long> sums = counts.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.summingLong(Count::times)));
        return sums.isEmpty()
                ? "nothing was asked"
                : sums.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(sum -> sum.getKey() + " " + sum.getValue()).collect(Collectors.joining(", "));
    }

    private static List<String> lines(Group group) {
        List<String> lines = new ArrayList<>();
        lines.add("%4d × %s (%s)".formatted(group.times(), shortened(group.question()), UnansweredCsv.causes(group)));
        group.wordings().stream().skip(1).limit(2).forEach(wording -> lines.add("       also: " + shortened(wording)));
        group.nearest().stream().limit(1).forEach(near -> lines.add("       nearest: " + shortened(near)));
        return lines;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
