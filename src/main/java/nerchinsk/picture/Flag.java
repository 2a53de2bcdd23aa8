package nerchinsk.picture;

import java.util.List;

/**
 * A year and what it is remembered for, on a mast that stands on the axis.
 *
 * @param year the year
 * @param x where the mast stands
 * @param width how wide the flag is, to the right of the mast
 * @param lines what is written below the year
 */
record Flag(DatedYear year, int x, int width, List<String> lines) {
    Flag {
        lines = List.copyOf(lines);
    }
}
