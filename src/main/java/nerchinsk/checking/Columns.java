package nerchinsk.checking;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a character takes (unicode.org/reports/tr11, as far as scripts and emoji go). */
final class Columns {
    private static final Set<UnicodeScript> WIDE = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);
    /** From the ideographic space to the last ideographic mark, and the full forms of ASCII. */
    private static final int MARKS = 0x3000;
    private static final int LAST_MARK = 0x303E;
    private static final int FULL = 0xFF01;
    private static final int LAST_FULL = 0xFF60;

    private Columns() {
    }

    /** 0 for what is drawn on the character before or not at all, 2 for Chinese letters and emoji, else 1. */
    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(character) ? 2 : 1;
        };
    }

    private static boolean wide(int character) {
        return WIDE.contains(UnicodeScript.of(character)) || Character.isEmojiPresentation(character)
                || character >= MARKS && character <= LAST_MARK || character >= FULL && character <= LAST_FULL;
    }
}
