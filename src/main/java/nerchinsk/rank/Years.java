package nerchinsk.rank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that words name. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(1\\d{3}|20\\d{2})(?:\\D.*)?");

    private Years() {
    }

    /** The year with which {@code form} begins, from 1000 to 2099; 0 if there is none. */
    static int of(String form) {
        Matcher year = YEAR.matcher(form);
        return year.matches() ? Integer.parseInt(year.group(1)) : 0;
    }
}
