package nerchinsk.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date speaks of. Its words are those of {@link Dates}.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1\\d{3}|20\\d{2})(?!\\d)");
    private static final Pattern DECADE = Pattern.compile("(?<!\\d)((?:1\\d|20)?\\d0)(?:['’]?s\\b|-(?:е|х|м|ми))");
    private static final Pattern CENTURY = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:century|век)|\\b([IVX]+)\\s?в(?:ек|\\.)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|-)");
    private static final Pattern EARLY = Pattern.compile("(?iu)early|beginning|начал");
    private static final Pattern MIDDLE = Pattern.compile("(?iu)mid|серед");
    private static final Pattern LATE = Pattern.compile("(?iu)late|\\bend\\b|конец|конц");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends after it begins: " + first + ", " + last);
        }
    }

    /** The period that {@code date} speaks of, in words of either language; empty without a year or century. */
    public static Optional<Period> of(String date) {
        Matcher decade = DECADE.matcher(date);
        if (decade.find()) {
            return decade.group(1).length() < 4
                    ? years(1900 + Integer.parseInt(decade.group(1)), 10, date)
                    : years(Integer.parseInt(decade.group(1)), 10, date);
        }
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(date);
        while (year.find()) {
            years.add(Integer.parseInt(year.group()));
        }
        if (years.isEmpty()) {
            return century(date);
        }
        return years.size() == 1 ? Optional.of(within(years.getFirst(), date)) : span(years);
    }

    private static Optional<Period> span(List<Integer> years) {
        int first = years.stream().mapToInt(year -> year).min().orElseThrow();
        int last = years.stream().mapToInt(year -> year).max().orElseThrow();
        return Optional.of(new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    private static Optional<Period> century(String date) {
        Matcher century = CENTURY.matcher(date);
        if (!century.find()) {
            return Optional.empty();
        }
        int number = century.group(1) != null ? Integer.parseInt(century.group(1)) : RomanNumber.of(century.group(2));
        return number < 1 || number > 21 ? Optional.empty() : years((number - 1) * 100 + 1, 100, date);
    }

    /** A decade or century, or the part of it that is spoken of: its first, middle or last four tenths. */
    private static Optional<Period> years(int first, int count, String date) {
        int part = count * 4 / 10;
        int from = first;
        int to = first + count - 1;
        if (EARLY.matcher(date).find()) {
            to = first + part - 1;
        } else if (LATE.matcher(date).find()) {
            from = first + count - part;
        } else if (MIDDLE.matcher(date).find()) {
            from = first + (count - part) / 2;
            to = from + part - 1;
        }
        return Optional.of(new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)));
    }

    private static Period within(int year, String date) {
        OptionalInt month = Months.in(date).findFirst();
        return month.isPresent()
                ? within(YearMonth.of(year, month.getAsInt()), date)
                : new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Period within(YearMonth month, String date) {
        Matcher day = DAY.matcher(date);
        if (day.find() && month.isValidDay(Integer.parseInt(day.group(1)))) {
            LocalDate exact = month.atDay(Integer.parseInt(day.group(1)));
            return new Period(exact, exact);
        }
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether the two have a day in common: they may speak of the same. */
    public boolean meets(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
