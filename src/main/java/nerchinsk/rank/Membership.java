package nerchinsk.rank;

import java.util.List;

/** The groups of words that one word belongs to. Immutable. */
final class Membership {
    /** Belongs to none. */
    static final Membership NONE = new Membership(List.of(), List.of());

    /** Ascending. */
    private final int[] heads;
    private final int[] groups;

    /**
     * Of a word in {@code groups}, ascending numbers.
     *
     * @param heads those of them in which it stands for every other word; ascending
     */
    Membership(List<Integer> heads, List<Integer> groups) {
        this.heads = heads.stream().mapToInt(Integer::intValue).toArray();
        this.groups = groups.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A bit for each group: two that share a group share a bit. */
    long mask() {
        long mask = 0;
        for (int group : groups) {
            mask |= 1L << group % Long.SIZE;
        }
        return mask;
    }

    /** Whether the word and that of {@code other} stand for each other. */
    boolean shares(Membership other) {
        return meet(heads, other.groups) || meet(groups, other.heads);
    }

    private static boolean meet(int[] some, int[] others) {
        int other = 0;
        for (int group : some) {
            while (other < others.length && others[other] < group) {
                other++;
            }
            if (other < others.length && others[other] == group) {
                return true;
            }
        }
        return false;
    }
}
