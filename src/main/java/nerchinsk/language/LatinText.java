package nerchinsk.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Questions in Latin letters alone: English, unless much speaks for Russian. The numbers are log-odds of Russian,
 * chosen by cross-validation on the training questions: with them, one English question in five thousand was taken
 * for Russian, and one Russian question in sixty, typed in Latin letters, for English.
 */
final class LatinText {
    /** No word says more than this, however strange its letters are. */
    private static final double LOUDEST_WORD = 4;
    /** What a word says at least that is known in one language alone. */
    private static final double KNOWN_WORD = 3;
    /** What a word of grammar says that is known in one language alone: "was" outweighs a Russian name. */
    private static final double GRAMMAR = 6;
    /** What a word says at most that is known in both languages. */
    private static final double SHARED_WORD = 0.5;
    /** A factor: a name is spelt as its own language asks, whatever that of the question is. */
    private static final double NAME = 0.25;
    /** What must be reached: a false Russian spoils an English question. */
    private static final double THRESHOLD = 2;
    /** What must be reached when no word is known to be Russian: three words that look very much like it. */
    private static final double THRESHOLD_FOR_STRANGERS = 10;
    /** Shorter words that are known to be Russian are chance, if they do not ask. */
    private static final int SHORTEST_TELLING_WORD = 4;

    /** A code with digits, or a word with the marks for ь and ъ; "4to" and "na4ali" are words. */
    private static final Pattern WORD = Pattern.compile("""
            (?<word>\\b4?\\p{IsLatin}+(?:[46]\\p{IsLatin}+|['’ʹʼʺ]{1,2}\\p{IsLatin}+)*\
            ['’ʹʼ]?(?![\\p{IsLatin}\\d]|-\\d))\
            |(?:[\\p{IsLatin}\\d]|-(?=\\d))+""");

    /** Words of so many letters are remembered, and so many of them: questions use the same ones again. Our choice. */
    private static final int LONGEST_REMEMBERED = 30;
    private static final int REMEMBERED = 5_000;

    private final Spellings spellings;
    private final Vocabulary vocabulary;
    private final LoadingCache<String, Heard> heard = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(this::listen);

    /**
     * What a word in small letters says.
     *
     * @param odds the log-odds that it is Russian
     * @param russian the Russian word that it stands for, if one is known
     * @param english whether it is known to be English
     */
    private record Heard(double odds, @Nullable String russian, boolean english) {
    }

    LatinText(Collection<String> english, Collection<String> russian) {
        Map<String, Integer> latin = Vocabulary.counted(english, false);
        Map<String, Integer> cyrillic = Vocabulary.counted(russian, true);
        spellings = new Spellings(latin, cyrillic);
        vocabulary = new Vocabulary(latin, cyrillic);
    }

    /** The log-odds that {@code question} is Russian. */
    double logOdds(String question) {
        boolean shouted = isCapitals(question);
        double sum = 0;
        boolean known = false;
        Matcher words = WORD.matcher(question);
        while (words.find()) {
            String word = words.group("word");
            if (word == null || isAbbreviation(word, shouted)) {
                continue;
            }
            boolean name = words.start() > 0 && !shouted && Character.isUpperCase(word.charAt(0));
            String small = word.toLowerCase(Locale.ROOT);
            Heard said = heard(small);
            sum += (name ? NAME : 1) * said.odds;
            known |= said.russian != null && !said.english && isTelling(small, said.russian);
        }
        boolean mayBeRussian = known || sum >= THRESHOLD_FOR_STRANGERS;
        return mayBeRussian ? sum - THRESHOLD : Math.min(sum - THRESHOLD, -Double.MIN_VALUE);
    }

    /** The question in Cyrillic letters; codes, English words and abbreviations that no Russian uses stay. */
    String inCyrillic(String question) {
        boolean shouted = isCapitals(question);
        return WORD.matcher(question).replaceAll(match -> {
            boolean code = match.group(1) == null;
            return Matcher.quoteReplacement(code ? match.group() : wordInCyrillic(match.group(), shouted));
        });
    }

    private String wordInCyrillic(String word, boolean shouted) {
        String small = word.toLowerCase(Locale.ROOT);
        Heard said = heard(small);
        if (said.russian != null) {
            return Transliteration.withCapitalsOf(word, said.russian);
        }
        boolean english = said.english || isAbbreviation(word, shouted);
        return english ? word : Transliteration.toCyrillic(word);
    }

    private Heard heard(String small) {
        return small.length() > LONGEST_REMEMBERED ? listen(small) : heard.get(small);
    }

    private Heard listen(String small) {
        boolean english = vocabulary.isEnglish(small);
        String russian = vocabulary.russian(small);
        return new Heard(logOdds(small, english, russian), russian, english);
    }

    private double logOdds(String small, boolean english, @Nullable String russian) {
        double odds = Math.clamp(spellings.logOdds(small), -LOUDEST_WORD, LOUDEST_WORD);
        if (english && russian != null) {
            return Math.clamp(odds, -SHARED_WORD, SHARED_WORD);
        }
        if (english) {
            return FunctionWords.contains(small) ? -GRAMMAR : Math.min(odds, -KNOWN_WORD);
        }
        if (russian == null) {
            return odds;
        }
        return FunctionWords.contains(russian) && isTelling(small, russian) ? GRAMMAR : Math.max(odds, KNOWN_WORD);
    }

    private static boolean isTelling(String small, String russian) {
        return small.length() >= SHORTEST_TELLING_WORD || Scripts.asks(russian);
    }

    private static boolean isAbbreviation(String word, boolean shouted) {
        return !shouted && word.length() > 1 && isCapitals(word);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
