package nerchinsk.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nerchinsk.text.Language;

/** Tells languages by their letters where a question has both Cyrillic and Latin ones. */
final class Scripts {
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
    /** Words that ask show the language better than other words of grammar. Our own list. */
    private static final Set<String> ASKING = Set.of("what", "when", "who", "where", "why", "how", "which", "whose",
            "whom", "что", "когда", "кто", "где", "почему", "зачем", "как", "какой", "какая", "какое", "какие",
            "сколько", "чей", "куда", "откуда", "каком", "кем", "кого");
    private static final int ASKING_WEIGHT = 2;

    private Scripts() {
    }

    static boolean isCyrillic(int c) {
        return c >= 'А' && c <= 'я' || c >= 128 && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                || c >= 128 && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Whether a word in small letters asks. */
    static boolean asks(String word) {
        return ASKING.contains(word);
    }

    /**
     * The log-odds, roughly, that a text is Russian: words of grammar decide, letters break ties; what stands in
     * quotation marks counts only if there is nothing else.
     */
    static double logOdds(String text) {
        String unquoted = QUOTED.matcher(text).replaceAll(" ");
        String counted = unquoted.codePoints().anyMatch(Character::isLetter) ? unquoted : text;
        List<Word> words = Words.of(counted);
        int grammar = grammar(words, Language.RUSSIAN) - grammar(words, Language.ENGLISH);
        long letters = counted.codePoints().filter(Scripts::isCyrillic).count() - counted.codePoints().filter(
                Scripts::isLatin).count();
        return grammar != 0 ? grammar : Math.signum(letters);
    }

    private static int grammar(List<Word> words, Language language) {
        return words.stream().filter(word -> FunctionWords.contains(word.form())).filter(word -> isCyrillic(word.form()
                .charAt(0)) == (language == Language.RUSSIAN)).mapToInt(word -> asks(word.form())
                        ? ASKING_WEIGHT
                        : 1)
                .sum();
    }
}
