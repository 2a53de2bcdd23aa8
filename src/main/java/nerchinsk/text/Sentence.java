package nerchinsk.text;

/**
 * A sentence as it stands in a passage: what is quoted.
 *
 * @param text the characters, untouched, without white space around them
 * @param span where they stand in the passage
 */
public record Sentence(String text, Span span) {
    /** The sentence that {@code span} cuts out of {@code passage}. */
    public static Sentence cut(String passage, Span span) {
        return new Sentence(span.of(passage), span);
    }
}
