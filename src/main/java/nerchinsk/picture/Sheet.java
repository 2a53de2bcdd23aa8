package nerchinsk.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where everything stands on the sheet of a timeline; all measures in pixels, our choice. */
final class Sheet {
    static final int WIDTH = 1680;
    /** The background and the band reach so near to both edges. */
    static final int MARGIN = 24;
    /** Where the first year stands. */
    static final int LEFT = 48;
    /** Where the background begins, and how much of it the names of the periods take. */
    static final int TOP = 90;
    static final int PERIOD_NAMES = 28;
    static final int BAND = 32;
    /** Room for the flag of the last year. */
    private static final int RIGHT = 250;
    private static final int FOOT = 56;
    private static final int MAST = 14;
    private static final int AIR = 12;

    private final Axis axis;
    private final List<Rows.Hung> flags;
    private final int bandTop;
    private final int bottom;

    Sheet(Timeline timeline, FlagCloth cloth) {
        List<Integer> years = Stream.concat(timeline.years().stream().map(DatedYear::year),
                timeline.periods().stream().flatMap(period -> Stream.of(period.first(), period.last()))).distinct()
                .sorted().toList();
        this.axis = new Axis(years, LEFT, WIDTH - RIGHT);
        this.flags = Rows.hang(timeline.years().stream().filter(year -> !year.labels().isEmpty())
                .map(year -> cloth.cut(year, axis.at(year.year()))).toList());
        this.bandTop = TOP + PERIOD_NAMES + room(true, Rows.rows(flags, true)) + MAST;
        this.bottom = bandTop + BAND + MAST + room(false, Rows.rows(flags, false));
    }

    /** How much the first {@code rows} rows on a side take. */
    private int room(boolean above, int rows) {
        return IntStream.range(0, rows).map(row -> AIR + flags.stream()
                .filter(hung -> hung.above() == above && hung.row() == row)
                .mapToInt(hung -> FlagCloth.height(hung.flag())).max().orElse(0)).sum();
    }

    List<Rows.Hung> flags() {
        return flags;
    }

    /** The place of {@code year} on the axis. */
    int at(int year) {
        return axis.at(year);
    }

    /** The upper edge of the band on which the years stand. */
    int bandTop() {
        return bandTop;
    }

    /** The upper edge of a flag. */
    int top(Rows.Hung hung) {
        return hung.above()
                ? bandTop - MAST - room(true, hung.row() + 1) + AIR
                : bandTop + BAND + MAST + room(false, hung.row());
    }

    /** Where the background ends. */
    int bottom() {
        return bottom;
    }

    int height() {
        return bottom + FOOT;
    }
}
