package nerchinsk.score;

import java.util.List;

/**
 * A number and where it comes from: the value of a node with parts is the sum of theirs, up to rounding.
 *
 * @param value the number
 * @param what what it measures, in a few words
 * @param parts the addends; empty for a leaf
 */
public record Explanation(double value, String what, List<Explanation> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** A number that is explained by its name alone. */
    public static Explanation leaf(double value, String what) {
        return new Explanation(value, what, List.of());
    }

    /** The sum of {@code parts}, under the name {@code what}. */
    public static Explanation sum(String what, List<Explanation> parts) {
        return new Explanation(parts.stream().mapToDouble(Explanation::value).sum(), what, parts);
    }
}
