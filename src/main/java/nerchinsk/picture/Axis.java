package nerchinsk.picture;

import java.util.List;

/**
 * Where years stand on the axis. Half of the room between two told years is the same everywhere, the other half grows
 * with the years between them, up to {@value #LONGEST_GAP}: so busy years have room, and long silences do not take it.
 */
final class Axis {
    private static final int LONGEST_GAP = 25;
    private static final double EVEN_SHARE = 0.5;

    private final int[] years;
    private final double[] places;

    /** The axis from {@code left} to {@code right} for {@code years}, which ascend; not empty. */
    Axis(List<Integer> years, int left, int right) {
        this.years = years.stream().mapToInt(Integer::intValue).toArray();
        this.places = new double[this.years.length];
        double total = 0;
        for (int i = 1; i < this.years.length; i++) {
            total += gap(i);
        }
        places[0] = left;
        for (int i = 1; i < this.years.length; i++) {
            double share = EVEN_SHARE / (this.years.length - 1) + (1 - EVEN_SHARE) * gap(i) / total;
            places[i] = places[i - 1] + share * (right - left);
        }
    }

    private int gap(int i) {
        return Math.min(years[i] - years[i - 1], LONGEST_GAP);
    }

    /** The place of {@code year}, between its neighbours in proportion. */
    int at(int year) {
        int i = 1;
        while (i < years.length - 1 && years[i] < year) {
            i++;
        }
        if (years.length == 1) {
            return (int) places[0];
        }
        double share = Math.clamp((double) (year - years[i - 1]) / (years[i] - years[i - 1]), 0, 1);
        return (int) Math.round(places[i - 1] + share * (places[i] - places[i - 1]));
    }
}
