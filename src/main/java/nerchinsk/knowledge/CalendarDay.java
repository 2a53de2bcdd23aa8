package nerchinsk.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are written in digits. */
final class CalendarDay {
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})([-./](?<day>\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern
            .compile("(?<day>\\d{1,2})[-./](?<month>\\d{1,2})[-./](?<year>\\d{4})");

    private CalendarDay() {
    }

    /**
     * Whether {@code text} is a day or month in digits that is on no calendar, whichever way round day and month stand.
     */
    static boolean impossible(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return !exists(first.group("year"), first.group("month"), first.group("day") == null
                    ? "1"
                    : first.group("day"));
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.matches() && !exists(last.group("year"), last.group("month"), last.group("day"))
                && !exists(last.group("year"), last.group("day"), last.group("month"));
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
