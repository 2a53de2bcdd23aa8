package nerchinsk.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Snowball stems (snowballstem.org): Russian for Cyrillic words, English for all others. */
final class Stems {
    /**
     * When it is full, all of it is forgotten and computed again. A start meets 37,000 forms, most of them once; each
     * takes 130 bytes. Our choice.
     */
    private static final int MOST = 9_000;

    /** In UTF-16 units: what is longer is no word, and is neither stemmed nor remembered. Our choice. */
    private static final int LONGEST = 60;

    /** Genitives of nouns in -ай, which the stemmer takes for adjectives: Китая is a form of Китай. Our own list. */
    private static final Set<String> GENITIVES = Set.of("китая", "шанхая", "алтая", "дуная", "края", "случая", "обычая",
            "урожая", "чая", "сарая", "трамвая");

    /** A plain map: a cache that knows what was used last took longer than the stemmer itself. */
    private static final Map<String, String> STEM_BY_FORM = new ConcurrentHashMap<>();

    private Stems() {
    }

    /** The stem of a word form in lower case; a word with digits is its own stem. */
    static String of(String form) {
        if (form.length() > LONGEST) {
            return form;
        }
        String known = STEM_BY_FORM.get(form);
        return known != null ? known : remembered(form);
    }

    private static String remembered(String form) {
        if (STEM_BY_FORM.size() >= MOST) {
            STEM_BY_FORM.clear();
        }
        String stem = compute(form);
        STEM_BY_FORM.put(form, stem);
        return stem;
    }

    private static String compute(String form) {
        if (hasDigit(form)) {
            return form;
        }
        // A stemmer keeps state while it works, so each word gets its own; the cache makes that cheap.
        ALGORITHM algorithm = isCyrillic(form) ? ALGORITHM.RUSSIAN : ALGORITHM.ENGLISH;
        String noun = GENITIVES.contains(form) ? form.substring(0, form.length() - 1) + "й" : form;
        String stem = new SnowballStemmer(algorithm).stem(noun).toString();
        return stem.isEmpty() || stem.equals(form) ? form : stem;
    }

    private static boolean hasDigit(String form) {
        for (int at = 0; at < form.length(); at++) {
            if (Character.isDigit(form.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCyrillic(String form) {
        return Character.UnicodeBlock.of(form.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    }
}
