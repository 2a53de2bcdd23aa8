package nerchinsk.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares lines by their words: capitals, ё and marks make no difference. */
final class Likeness {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {
    }

    static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The words in small letters, parted by single spaces. */
    static String plain(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceAll(" ").strip();
    }
}
