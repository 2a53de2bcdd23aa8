package nerchinsk.checking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.yaml.Problem;

/** Facts that are told "as of" a day long ago; such phrases are our own list. */
final class OldFacts {
    private static final Pattern AS_OF = Pattern.compile(
            "(?iu)(?:\\bas of\\b|\\bas at\\b|(?<!\\p{L})по состоянию на|(?<!\\p{L})на (?:начало|конец|середину)"
                    + "|(?<!\\p{L})на (?=\\d{1,2} \\p{L}{3,9} \\d{4}))\\s(?<date>(?:the )?(?:beginning of |end of "
                    + "|early |late |mid-?)?(?:\\d{1,2} )?"
                    + "(?<month>\\p{L}{3,9} )?(?:\\d{1,2}, )?(?<year>(?:19|20)\\d{2}))(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> MONTHS = List.of("jan|янв", "feb|фев", "mar|март", "apr|апр", "may|ма", "jun|июн",
            "jul|июл",
            "aug|авг", "sep|сен", "oct|окт", "nov|ноя", "dec|дек");
    private static final int DECEMBER = 12;

    private OldFacts() {
    }

    static Stream<Problem> in(Subject subject) {
        return subject.sentences().stream().flatMap(sentence -> AS_OF.matcher(sentence.text()).results()
                .filter(match -> lastDay(match.group()).isBefore(subject.oldest()))
                .map(match -> sentence.place(match.start())
                        .problem("“" + match.group() + "” is long ago: look whether there is something newer")));
    }

    /** The last day of the month or year that is meant. */
    private static LocalDate lastDay(String words) {
        Matcher matcher = AS_OF.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a date: " + words);
        }
        String month = matcher.group("month") == null ? "" : matcher.group("month").toLowerCase(Locale.ROOT);
        int number = IntStream.range(0, MONTHS.size()).filter(i -> month.matches("(?:" + MONTHS.get(i) + ").*"))
                .findFirst().orElse(DECEMBER - 1) + 1;
        return YearMonth.of(Integer.parseInt(matcher.group("year")), number).atEndOfMonth();
    }
}
