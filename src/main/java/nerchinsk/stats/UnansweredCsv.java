package nerchinsk.stats;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Groups of questions as a table: RFC 4180, with commas. What a spreadsheet would take for a formula gets an apostrophe
 * before it. A byte order mark stands first, without which spreadsheets take the Russian for something else.
 */
public final class UnansweredCsv {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@＝＋－＠\t\r";
    private static final List<String> HEAD = List.of("times", "question", "language", "causes", "latest",
            "other wordings", "nearest 1", "nearest 2", "nearest 3");
    /** A column each; our choice. */
    private static final int NEAREST = 3;

    private UnansweredCsv() {
    }

    /** The table with its head; lines end at CR LF. */
    public static String of(List<Group> groups) {
        return Stream.concat(Stream.of(HEAD), groups.stream().map(UnansweredCsv::row))
                .map(row -> row.stream().map(UnansweredCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static List<String> row(Group group) {
        List<String> nearest = group.nearest();
        return Stream.concat(
                Stream.of(Integer.toString(group.times()), group.question(), group.language().code(), causes(group),
                        LocalDate.ofInstant(group.latest(), ZoneOffset.UTC).toString(),
                        group.wordings().stream().skip(1).collect(Collectors.joining(" | "))),
                Stream.iterate(0, i -> i < NEAREST, i -> i + 1).map(i -> i < nearest.size() ? nearest.get(i) : ""))
                .toList();
    }

    /** The causes as {@code unknown 3, reported 1}. */
    static String causes(Group group) {
        return group.causes().entrySet().stream().map(UnansweredCsv::cause).collect(Collectors.joining(", "));
    }

    private static String cause(Map.Entry<Cause, Long> cause) {
        return cause.getKey().word() + " " + cause.getValue();
    }

    private static String cell(String text) {
        String harmless = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return harmless.matches("[\\w .'-]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
