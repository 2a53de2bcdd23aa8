package nerchinsk.yaml;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns a position in a text into a place; a line ends with LF. */
final class Lines {
    private final String file;
    private final int firstLine;
    private final int[] starts;

    /** The lines of {@code text}, whose first is line {@code firstLine} of {@code file}. */
    Lines(String file, String text, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        int[] points = text.codePoints().toArray();
        this.starts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, points.length).filter(i -> points[i] == '\n').map(i -> i + 1)).toArray();
    }

    /** The place of the character with this index, in code points from 0. */
    Place at(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, firstLine + line, index - starts[line] + 1);
    }
}
