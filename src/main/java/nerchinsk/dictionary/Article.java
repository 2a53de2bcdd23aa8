package nerchinsk.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** What the article of a dictionary says a word means, as far as single words say it. */
final class Article {
    /** Remarks, sounds and labels as {@code _v.}, which are no translations. */
    private static final Pattern REMARK = Pattern
            .compile("\\([^)]{0,200}\\)|\\[[^\\]]{0,200}]|\\{[^}]{0,200}}|_[\\p{L}-]+\\.?");
    /** What parts one meaning from the next: commas, and the numbers of meanings. */
    private static final Pattern PARTING = Pattern
            .compile("[;,:.=]|(?<![\\p{L}\\d])(?:\\d{1,2}|\\p{IsCyrillic})[>)]|\\n\\s*\\n");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    /** Later meanings are rare ones; our choice. */
    private static final int MOST = 24;

    private Article() {
    }

    /** The stem of a headword of one word that says something; empty for others. */
    static Optional<String> stem(String headword) {
        List<Word> words = Words.of(headword);
        return words.size() == 1 && words.getFirst().meaningful() && letters(words.getFirst())
                ? Optional.of(words.getFirst().stem())
                : Optional.empty();
    }

    /** The stems of the words of the other script that translate {@code headword}, the most usual first. */
    static Set<String> translations(String headword, String article) {
        boolean cyrillic = isCyrillic(headword);
        Set<String> stems = new LinkedHashSet<>();
        for (String meaning : PARTING.split(REMARK.matcher(article).replaceAll(""))) {
            List<Word> words = meaningful(WHITE.matcher(meaning).replaceAll(" ").strip());
            if (words.size() == 1 && isCyrillic(words.getFirst().form()) != cyrillic && stems.size() < MOST) {
                stems.add(words.getFirst().stem());
            }
        }
        return stems;
    }

    private static List<Word> meaningful(String text) {
        List<Word> meaningful = new ArrayList<>();
        for (Word word : Words.of(text)) {
            if (word.meaningful() && letters(word)) {
                meaningful.add(word);
            }
        }
        return meaningful;
    }

    private static boolean letters(Word word) {
        return word.form().chars().allMatch(Character::isLetter);
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
