package nerchinsk.answer;

import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.rank.Ranked;

/** Tells sentences whose date is that of something else, which happened meanwhile: "In 1969, during the split, …". */
final class Meanwhile {
    /** Words by which a sentence names a time without telling when it was; our own list. */
    private static final Pattern DURING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:during|in the course of|at the time of|in the years of|во время|в ходе|в годы"
                    + "|в период)(?!\\p{L})");

    private Meanwhile() {
    }

    static boolean tells(Ranked ranked) {
        return ranked.answers().named().stream().anyMatch(fact -> fact.kind() == FactKind.DATE)
                && DURING.matcher(ranked.sentence().text()).find();
    }
}
