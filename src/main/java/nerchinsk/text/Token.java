package nerchinsk.text;

/**
 * A word, number or mark as it stands in a text.
 *
 * @param text the characters, untouched
 * @param span where they stand in the text they were cut from
 */
public record Token(String text, Span span) {
}
