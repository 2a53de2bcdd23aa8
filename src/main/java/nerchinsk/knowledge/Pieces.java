package nerchinsk.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a sentence holds, as files of questions tell it.
 *
 * @param text pieces of text, joined by an ellipsis: "Yeltsin … 1992"
 */
public record Pieces(String text) {
    private static final Pattern EXPRESSION = Pattern
            .compile("\\.[*+]|\\\\[bdsw.(]|\\w\\|\\w|\\[[^\\]]*-[^\\]]*\\]|\\(\\?|^\\^|\\$$");
    private static final String ELLIPSIS = "\\s*(?:…|\\.\\.\\.)\\s*";

    /** Whether all pieces occur in {@code quote}, in any order; letter case is nothing, nor are the dots of ё. */
    public boolean isIn(String quote) {
        String plain = plain(quote);
        return pieces().stream().allMatch(piece -> plain.contains(plain(piece)));
    }

    /** Whether there is no piece of text in it, so that every quote would do. */
    public boolean empty() {
        return pieces().isEmpty();
    }

    /** Whether it looks like a regular expression, which it is not. */
    public boolean likeAnExpression() {
        return EXPRESSION.matcher(text).find();
    }

    private List<String> pieces() {
        return Arrays.stream(text.split(ELLIPSIS)).filter(piece -> !piece.isBlank()).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
