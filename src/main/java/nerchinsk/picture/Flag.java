package nerchinsk.picture;

import java.util.List;

/**
 * A year and what it is remembered for, on a mast that stands on the axis.
 *
 * @param year the year
 * @param x where the mast stands
 * @param width how wide the flag is, to the right of the mast
 * @param labels what is written below the year, each label in its lines
 */
record Flag(DatedYear year, int x, int width, List<List<String>> labels) {
    Flag {
        labels = labels.stream().map(List::copyOf).toList();
    }

    /** The number of lines of all labels. */
    int lines() {
        return labels.stream().mapToInt(List::size).sum();
    }
}
