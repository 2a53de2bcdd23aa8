package nerchinsk.rank;

import java.util.Arrays;

/**
 * The words of many questions, counted by their hash codes in little memory: two of a hundred thousand that share one
 * are taken for the same, which does no harm. Not for use by several threads.
 */
final class WordCodes {
    private int size;
    private int[] codes = new int[1 << 10];
    private boolean sorted = true;

    /** One more question has this word. */
    void add(String word) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size + size / 2);
        }
        codes[size++] = word.hashCode();
        sorted = false;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** What is told of a word that one of two has. */
    interface Visitor {
        /** The word with this hash code is there so often. */
        void visit(int code, int times, int timesOfOther);
    }

    /** Shows all words of this one and of {@code other}, by ascending codes. */
    void visitWith(WordCodes other, Visitor visitor) {
        sort();
        other.sort();
        int mine = 0;
        int others = 0;
        while (mine < size || others < other.size) {
            int code = mine == size || others < other.size && other.codes[others] < codes[mine]
                    ? other.codes[others]
                    : codes[mine];
            int times = times(code, mine);
            int timesOfOther = other.times(code, others);
            visitor.visit(code, times, timesOfOther);
            mine += times;
            others += timesOfOther;
        }
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(codes, 0, size);
            sorted = true;
        }
    }

    /** How often {@code code} stands from {@code first} on, one after the other. */
    private int times(int code, int first) {
        int next = first;
        while (next < size && codes[next] == code) {
            next++;
        }
        return next - first;
    }
}
