package nerchinsk.answer;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nerchinsk.rank.Ranked;

/** Tells which sentences may tell how things are now, as far as documents can. */
final class Newest {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    private Newest() {
    }

    /** Those of {@code ranked}, in their order, that name the latest year of all of them, or none. */
    static List<Ranked> of(List<Ranked> ranked) {
        OptionalInt latest = ranked.stream().flatMapToInt(Newest::years).max();
        return ranked.stream().filter(each -> years(each).max().orElse(latest.orElse(0)) == latest.orElse(0)).toList();
    }

    private static IntStream years(Ranked ranked) {
        return YEAR.matcher(ranked.sentence().text()).results().mapToInt(year -> Integer.parseInt(year.group()));
    }
}
