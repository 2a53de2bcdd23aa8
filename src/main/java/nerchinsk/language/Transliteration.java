package nerchinsk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.HashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Russian in Latin letters and back, by the tables {@code latin-to-cyrillic.txt} and {@code cyrillic-to-latin.txt}. */
final class Transliteration {
    /** The number of ways to write Russian in Latin letters that {@link #toLatin} knows. */
    static final int STYLES = 3;

    /** A row of the table. */
    private record Rule(Pattern latin, String cyrillic) {
    }

    private static final List<Rule> RULES = rules();
    private static final Map<Character, List<String>> LATIN = latin();
    /** A word with the marks that stand for ь and ъ inside or behind it. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\d'’ʹʼʺ-]*\\p{IsLatin}[\\p{IsLatin}\\d'’ʹʼʺ-]*");
    private static final Pattern CODE = Pattern.compile(".*\\d.*");
    private static final Pattern CHAT_WORD = Pattern.compile("\\p{IsLatin}*4\\p{IsLatin}+");

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
        while (at < small.length()) {
            at = convert(small, at, cyrillic);
        }
        return withCapitalsOf(word, cyrillic.toString());
    }

    /** Appends what stands at {@code at} and says where the next letter stands. */
    private static int convert(String small, int at, StringBuilder cyrillic) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.latin.matcher(small).region(at, small.length()).useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (matcher.lookingAt()) {
                cyrillic.append(rule.cyrillic);
                return matcher.end();
            }
        }
        cyrillic.append(small.charAt(at));
        return at + 1;
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

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String[] row : WordLists.rows(Transliteration.class, "latin-to-cyrillic.txt")) {
            rules.add(new Rule(Pattern.compile(row[0]), row[1]));
        }
        return List.copyOf(rules);
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
