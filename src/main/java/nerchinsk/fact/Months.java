package nerchinsk.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months in both languages, told by the beginnings that all forms and abbreviations of their names share. */
public final class Months {
    private static final List<Pattern> BEGINNINGS = Stream
            .of("jan|янв", "feb|фев", "mar|март", "apr|апр", "may\\b|ма[йяею]", "jun|июн", "jul|июл", "aug|авг",
                    "sep|сен", "oct|окт", "nov|ноя", "dec|дек")
            .map(names -> Pattern.compile("(?iu)(?<!\\p{L})(?:" + names + ")")).toList();

    private Months() {
    }

    /** The months that {@code text} names, 1 to 12, each once and in their order. */
    public static IntStream in(String text) {
        return IntStream.rangeClosed(1, BEGINNINGS.size())
                .filter(month -> BEGINNINGS.get(month - 1).matcher(text).find());
    }
}
