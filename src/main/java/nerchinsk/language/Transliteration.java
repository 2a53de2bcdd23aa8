package nerchinsk.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.HashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Russian in Latin letters and back, by the tables {@code latin-to-cyrillic.txt} and {@code cyrillic-to-latin.txt}. */
final class Transliteration {
    /** The number of ways to write Russian in Latin letters that {@link #toLatin} knows. */
    static final int STYLES = 3;

    /** The rows of the table: a group of the pattern for each, in their order, and what it becomes. */
    private record Rules(Pattern latin, List<String> cyrillic) {
    }

    private static final Rules RULES = rules();
    private static final Map<Character, List<String>> LATIN = latin();
    /** A word with the marks that stand for ь and ъ inside or behind it. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\d'’ʹʼʺ-]*\\p{IsLatin}[\\p{IsLatin}\\d'’ʹʼʺ-]*");
    private static final Pattern CODE = Pattern.compile(".*\\d.*");
    private static final Pattern CHAT_WORD = Pattern.compile("4?\\p{IsLatin}+(?:[46]\\p{IsLatin}+)*");

    private Transliteration() {
    }

    /** The text with its Latin words in Cyrillic letters; words with digits ("Su-35") are codes and stay. */
    static String toCyrillic(String text) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match.group())));
    }

    /** A Russian word in small letters, in Latin letters, in one of the {@link #STYLES} (from 0). */
    static String toLatin(String word, int style) {
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray()) {
            List<String> styles = LATIN.get(c);
            latin.append(styles == null ? String.valueOf(c) : styles.get(style));
        }
        return latin.toString();
    }

    private static String word(String word) {
        if (CODE.matcher(word).matches() && !CHAT_WORD.matcher(word).matches()) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder cyrillic = new StringBuilder();
        int at = 0;
        Matcher rules = RULES.latin.matcher(small).useTransparentBounds(true).useAnchoringBounds(false);
        while (at < small.length()) {
            at = convert(rules.region(at, small.length()), small.charAt(at), cyrillic);
        }
        return withCapitalsOf(word, cyrillic.toString());
    }

    /** Appends what the region begins with and says where the next letter stands. */
    private static int convert(Matcher rules, char letter, StringBuilder cyrillic) {
        if (!rules.lookingAt()) {
            cyrillic.append(letter);
            return rules.regionStart() + 1;
        }
        int rule = 0;
        while (rules.start(rule + 1) < 0) {
            rule++;
        }
        cyrillic.append(RULES.cyrillic.get(rule));
        return rules.end();
    }

    /** A word in small letters with the capitals of another: all of them, the first, or none. */
    static String withCapitalsOf(String word, String cyrillic) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return cyrillic.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0))
                ? cyrillic.substring(0, 1).toUpperCase(Locale.ROOT) + cyrillic.substring(1)
                : cyrillic;
    }

    private static Rules rules() {
        List<String[]> rows = WordLists.rows(Transliteration.class, "latin-to-cyrillic.txt");
        String either = rows.stream().map(row -> "(" + row[0] + ")").collect(Collectors.joining("|"));
        return new Rules(Pattern.compile(either), rows.stream().map(row -> row[1]).toList());
    }

    private static Map<Character, List<String>> latin() {
        Map<Character, List<String>> latin = new HashMap<>();
        for (String[] row : WordLists.rows(Transliteration.class, "cyrillic-to-latin.txt")) {
            latin.put(row[0].charAt(0), List.of(row).subList(1, 1 + STYLES).stream().map(part -> part.equals("-")
                    ? ""
                    : part).toList());
        }
        return Map.copyOf(latin);
    }
}
