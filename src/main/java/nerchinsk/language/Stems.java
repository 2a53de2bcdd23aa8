package nerchinsk.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Snowball stems (snowballstem.org): Russian for Cyrillic words, English for all others. */
final class Stems {
    /** A language's everyday vocabulary; what falls out is computed again. */
    private static final int REMEMBERED = 50_000;

    /** In UTF-16 units: what is longer is no word, and is neither stemmed nor remembered. Our choice. */
    private static final int LONGEST = 60;

    /** Genitives of nouns in -ай, which the stemmer takes for adjectives: Китая is a form of Китай. Our own list. */
    private static final Set<String> GENITIVES = Set.of("китая", "шанхая", "алтая", "дуная", "края", "случая", "обычая",
            "урожая", "чая", "сарая", "трамвая");

    private static final LoadingCache<String, String> CACHE = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(Stems::compute);

    private Stems() {
    }

    /** The stem of a word form in lower case; a word with digits is its own stem. */
    static String of(String form) {
        return form.length() > LONGEST ? form : CACHE.get(form);
    }

    private static String compute(String form) {
        if (form.chars().anyMatch(Character::isDigit)) {
            return form;
        }
        // A stemmer keeps state while it works, so each word gets its own; the cache makes that cheap.
        ALGORITHM algorithm = isCyrillic(form) ? ALGORITHM.RUSSIAN : ALGORITHM.ENGLISH;
        String noun = GENITIVES.contains(form) ? form.substring(0, form.length() - 1) + "й" : form;
        String stem = new SnowballStemmer(algorithm).stem(noun).toString();
        return stem.isEmpty() ? form : stem;
    }

    private static boolean isCyrillic(String form) {
        return Character.UnicodeBlock.of(form.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    }
}
