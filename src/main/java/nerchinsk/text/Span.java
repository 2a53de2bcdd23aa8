package nerchinsk.text;

/**
 * A half-open range [start, end) in UTF-16 units of the text it belongs to.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The part of {@code text} that this span covers; {@code text} must be the text it belongs to. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether {@code other} lies within this span; a span covers itself. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same range, {@code offset} units further right (left if negative). */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
