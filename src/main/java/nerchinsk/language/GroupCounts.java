package nerchinsk.language;

import java.util.Arrays;

/**
 * How often groups of letters were seen in either language. A group is a number other than 0; numbers of four letters
 * would crowd a {@link java.util.HashMap}, which only looks at a few of their bits.
 */
final class GroupCounts {
    /** 2^64 divided by the golden ratio spreads all bits over the highest ones (Knuth, volume 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int LANGUAGES = 2;

    private long[] groups = new long[1 << 12];
    private int[] counts = new int[LANGUAGES * groups.length];
    private int size;

    /** Counts {@code group} so many {@code times} more in {@code language}, 0 or 1. */
    void add(long group, int language, int times) {
        int at = place(group);
        if (groups[at] == 0) {
            groups[at] = group;
            size++;
        }
        counts[LANGUAGES * at + language] += times;
        if (2 * size > groups.length) {
            grow();
        }
    }

    /** How often {@code group} was seen in {@code language}. */
    int of(long group, int language) {
        return counts[LANGUAGES * place(group) + language];
    }

    /** All groups, in the order of their numbers. */
    long[] sorted() {
        return Arrays.stream(groups).filter(group -> group != 0).sorted().toArray();
    }

    /** Where the group is, or belongs. */
    private int place(long group) {
        int last = groups.length - 1;
        int at = (int) (group * SPREAD >>> Integer.SIZE) & last;
        while (groups[at] != 0 && groups[at] != group) {
            at = at + 1 & last;
        }
        return at;
    }

    private void grow() {
        long[] before = groups;
        int[] counted = counts;
        groups = new long[2 * before.length];
        counts = new int[LANGUAGES * groups.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int at = place(before[i]);
                groups[at] = before[i];
                System.arraycopy(counted, LANGUAGES * i, counts, LANGUAGES * at, LANGUAGES);
            }
        }
    }
}
