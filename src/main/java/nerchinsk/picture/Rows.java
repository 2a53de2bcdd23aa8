package nerchinsk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hangs flags in rows above and below the axis so that no flag covers another or another's mast. From right to left, a
 * flag hangs one row farther out than every flag to its right that begins before it ends, on the side where that is
 * nearer.
 */
final class Rows {
    /**
     * More rows on a side make a picture that nobody reads: in crowded years only those that more sentences tell get a
     * flag.
     */
    static final int MOST = 5;
    private static final int AIR = 8;

    private Rows() {
    }

    /**
     * A flag in its row.
     *
     * @param flag the flag
     * @param above whether it hangs above the axis
     * @param row how far out, from 0
     */
    record Hung(Flag flag, boolean above, int row) {
    }

    static List<Hung> hang(List<Flag> flags) {
        List<Flag> kept = new ArrayList<>();
        Comparator<Flag> mostTold = Comparator.comparingInt((Flag flag) -> -flag.year().sentences())
                .thenComparingInt(flag -> flag.year().year());
        for (Flag flag : flags.stream().sorted(mostTold).toList()) {
            kept.add(flag);
            if (!fits(hangAll(kept))) {
                kept.remove(flag);
            }
        }
        return hangAll(kept);
    }

    private static boolean fits(List<Hung> hung) {
        return rows(hung, true) <= MOST && rows(hung, false) <= MOST;
    }

    private static List<Hung> hangAll(List<Flag> flags) {
        List<Hung> hung = new ArrayList<>();
        boolean above = true;
        for (Flag flag : flags.stream().sorted(Comparator.comparingInt(Flag::x).reversed()).toList()) {
            int upper = row(flag, hung, true);
            int lower = row(flag, hung, false);
            above = upper == lower ? !above : upper < lower;
            hung.add(new Hung(flag, above, above ? upper : lower));
        }
        return hung.reversed();
    }

    private static int row(Flag flag, List<Hung> hung, boolean above) {
        return hung.stream().filter(other -> other.above() == above && other.flag().x() < flag.x() + flag.width() + AIR)
                .mapToInt(other -> other.row() + 1).max().orElse(0);
    }

    /** How many rows there are on a side. */
    static int rows(List<Hung> hung, boolean above) {
        return hung.stream().filter(flag -> flag.above() == above).mapToInt(flag -> flag.row() + 1).max().orElse(0);
    }
}
