package nerchinsk.question;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Puts words right that mix Latin and Cyrillic letters of the same looks: "Kто" with a Latin K. */
final class LookAlikes {
    /** Letters that look alike in both scripts; our own list. */
    private static final String LATIN = "aceopxykABCEHKMOPTXiI";
    private static final String CYRILLIC = "асеорхукАВСЕНКМОРТХіІ";
    private static final Map<Character, Character> TO_CYRILLIC = pairs(LATIN, CYRILLIC);
    private static final Map<Character, Character> TO_LATIN = pairs(CYRILLIC, LATIN);
    private static final Pattern MIXED = Pattern
            .compile("(?<!\\p{L})(?=\\p{L}*\\p{IsLatin})(?=\\p{L}*\\p{IsCyrillic})\\p{L}+");

    private LookAlikes() {
    }

    /**
     * {@code text}, as long as before, with each mixed word in one script: that of most of its letters, where its looks
     * allow it.
     */
    static String inOneScript(String text) {
        if (!MIXED.matcher(text).find()) {
            return text;
        }
        boolean russian = count(text, LookAlikes::isCyrillic) > count(text, LookAlikes::isLatin);
        return MIXED.matcher(text).replaceAll(word -> inOneScript(word.group(), russian));
    }

    private static String inOneScript(String word, boolean russian) {
        String wanted = russian ? converted(word, TO_CYRILLIC) : converted(word, TO_LATIN);
        String other = russian ? converted(word, TO_LATIN) : converted(word, TO_CYRILLIC);
        return !MIXED.matcher(wanted).matches() ? wanted : !MIXED.matcher(other).matches() ? other : word;
    }

    private static String converted(String word, Map<Character, Character> letters) {
        StringBuilder converted = new StringBuilder(word.length());
        word.chars().forEach(c -> converted.append(letters.getOrDefault((char) c, (char) c)));
        return converted.toString();
    }

    private static long count(String text, IntPredicate script) {
        return text.chars().filter(script).count();
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static Map<Character, Character> pairs(String from, String to) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
