package nerchinsk.question;

import java.util.HashMap;
import java.util.Map;

/** The keys of the English (QWERTY) and Russian (ЙЦУКЕН) keyboard layouts. */
final class KeyboardLayout {
    private static final String ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
    private static final Map<Character, Character> TO_RUSSIAN = keys(ENGLISH, RUSSIAN);
    private static final Map<Character, Character> TO_ENGLISH = keys(RUSSIAN, ENGLISH);

    private KeyboardLayout() {
    }

    /** What the same keys write in the other layout; the layout of a text is that of most of its letters. */
    static String other(String text) {
        long russian = text.chars().filter(c -> c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё').count();
        long english = text.chars().filter(c -> c < 128 && Character.isLetter(c)).count();
        Map<Character, Character> keys = russian > english ? TO_ENGLISH : TO_RUSSIAN;
        StringBuilder other = new StringBuilder(text.length());
        text.chars().forEach(c -> other.append(keys.getOrDefault((char) c, (char) c)));
        return other.toString();
    }

    private static Map<Character, Character> keys(String from, String to) {
        Map<Character, Character> keys = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            keys.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(keys);
    }
}
