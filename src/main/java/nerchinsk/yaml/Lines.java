package nerchinsk.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns a position in a text into a place; a line ends with LF. */
final class Lines {
    private final String file;
    private final int firstLine;
    private final String text;
    private final int[] starts;

    /**
     * One of them.
     *
     * @param number in the file, from 1
     */
    record Line(int number, String text) {
    }

    /** The lines of {@code text}, whose first is line {@code firstLine} of {@code file}. */
    Lines(String file, String text, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
        this.starts = starts(text);
    }

    /** Where the lines begin, in code points from 0. */
    private static int[] starts(String text) {
        IntStream.Builder starts = IntStream.builder().add(0);
        int point = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            point++;
            if (text.charAt(i) == '\n') {
                starts.add(point);
            }
        }
        return starts.build().toArray();
    }

    /** The line above {@code place}, passing over blank ones. */
    Optional<Line> before(Place place) {
        List<String> above = text.lines().limit(Math.max(0, place.line() - firstLine)).toList();
        return IntStream.iterate(above.size() - 1, i -> i >= 0, i -> i - 1).filter(i -> !above.get(i).isBlank())
                .mapToObj(i -> new Line(firstLine + i, above.get(i))).findFirst();
    }

    /** The place of the character with this index, in code points from 0. */
    Place at(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, firstLine + line, index - starts[line] + 1);
    }
}
