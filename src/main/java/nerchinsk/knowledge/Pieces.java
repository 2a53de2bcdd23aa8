package nerchinsk.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a sentence holds, as files of questions tell it: pieces of text, joined by an ellipsis, "Yeltsin … 1992". */
public final class Pieces {
    private static final Pattern EXPRESSION = Pattern
            .compile("\\.[*+]|\\\\[bdsw.(]|\\w\\|\\w|\\[[^\\]]*-[^\\]]*\\]|\\(\\?|^\\^|\\$$");
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:…|\\.\\.\\.)\\s*");

    private final String text;
    private final List<String> plain;

    /** @param text pieces of text, joined by an ellipsis */
    public Pieces(String text) {
        this.text = text;
        this.plain = Arrays.stream(ELLIPSIS.split(text)).filter(piece -> !piece.isBlank()).map(Pieces::plain).toList();
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** Whether all pieces occur in {@code quote}, in any order; letter case is nothing, nor are the dots of ё. */
    public boolean isIn(String quote) {
        return isInPlain(plain(quote));
    }

    /** The same for many pieces and one quote, of which {@link #plain} was taken before. */
    public boolean isInPlain(String quote) {
        for (String piece : plain) {
            if (!quote.contains(piece)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is no piece of text in it, so that every quote would do. */
    public boolean empty() {
        return plain.isEmpty();
    }

    /** Whether it looks like a regular expression, which it is not. */
    public boolean likeAnExpression() {
        return EXPRESSION.matcher(text).find();
    }

    /** {@code text} without what makes no difference: letter case and the dots of ё. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pieces pieces && text.equals(pieces.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
