package nerchinsk.yaml;

import java.util.Comparator;

/**
 * A fault in a file, on one line: control characters become spaces.
 *
 * @param file the file as the operator knows it, or the name of the variable or option that holds the fault
 * @param line from 1
 * @param column from 1, in characters (code points) as an editor counts them
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line).thenComparingInt(Problem::column).thenComparing(Problem::message);

    public Problem {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
        file = onOneLine(file);
        message = onOneLine(message);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\x{85}]+", " ");
    }

    /** By file, line and column, then by message. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As editors and build servers read it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
