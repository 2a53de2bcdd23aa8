package nerchinsk.checking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.Months;
import nerchinsk.yaml.Problem;

/** Facts that are told "as of" a day long ago; such phrases are our own list. */
final class OldFacts {
    private static final Pattern AS_OF = Pattern.compile(
            "(?iu)(?:\\bas of\\b|\\bas at\\b|(?<!\\p{L})по состоянию на|(?<!\\p{L})на (?:начало|конец|середину)"
                    + "|(?<!\\p{L})на (?=\\d{1,2} \\p{L}{3,9} \\d{4}))\\s(?<date>(?:the )?(?:beginning of |end of "
                    + "|early |late |mid-?)?(?:\\d{1,2} )?"
                    + "(?<month>\\p{L}{3,9} )?(?:\\d{1,2}, )?(?<year>(?:19|20)\\d{2}))(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);
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
        int month = Optional.ofNullable(matcher.group("month")).map(Months::in).orElse(IntStream.empty()).findFirst()
                .orElse(DECEMBER);
        return YearMonth.of(Integer.parseInt(matcher.group("year")), month).atEndOfMonth();
    }
}
