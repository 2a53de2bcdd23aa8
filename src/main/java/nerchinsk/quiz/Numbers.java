package nerchinsk.quiz;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A list of whole numbers that grows, in the memory that they need. */
final class Numbers {
    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    IntStream stream() {
        return Arrays.stream(numbers, 0, size);
    }
}
