package nerchinsk.knowledge;

import java.util.regex.Pattern;

/** Text as a reader sees it. */
public final class VisibleText {
    /** All white space of Unicode; zero-width characters are none. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}]+");
    /** Soft hyphens, zero-width characters, marks of direction, other controls, halves of characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E"
            + "\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\p{Cntrl}\\x{80}-\\x{9F}\\p{Cs}]+");

    private VisibleText() {
    }

    /** {@code text} without what nobody sees; a run of white space of any kind is one space, none is at the ends. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String spaced = WHITE_SPACE.matcher(text).replaceAll(" ");
        String seen = INVISIBLE.matcher(spaced).replaceAll("");
        return seen.replaceAll(" {2,}", " ").strip();
    }

    /**
     * Whether nothing can be wrong with {@code text}, as with nearly all: the patterns take ten times as long to say
     * so.
     */
    private static boolean isPlain(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean shown = c > ' ' && c < 0x7F || c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
            if (!shown && (c != ' ' || previous == ' ')) {
                return false;
            }
            previous = c;
        }
        return previous != ' ' || text.isEmpty();
    }
}
