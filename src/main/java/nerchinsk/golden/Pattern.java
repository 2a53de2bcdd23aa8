package nerchinsk.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a right quote holds, as it is written in the file of golden questions.
 *
 * @param text pieces of text, joined by an ellipsis: "Yeltsin … 1992"
 */
public record Pattern(String text) {
    private static final String ELLIPSIS = "\\s*(?:…|\\.\\.\\.)\\s*";

    /** Whether all pieces occur in {@code quote}, in any order; letter case is nothing, nor are the dots of ё. */
    public boolean isIn(String quote) {
        String plain = plain(quote);
        return pieces().stream().allMatch(piece -> plain.contains(plain(piece)));
    }

    private List<String> pieces() {
        return Arrays.stream(text.split(ELLIPSIS)).filter(piece -> !piece.isBlank()).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
