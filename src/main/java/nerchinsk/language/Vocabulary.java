package nerchinsk.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that are known to be English or Russian; finds the Russian word that somebody meant in Latin letters. */
final class Vocabulary {
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    /** A letter and another way to read it, tried where the table's reading is no word: "drujba", "ewe", "taxi". */
    private static final List<String[]> OTHER_READINGS = List.of(new String[]{"j", "zh"}, new String[]{"w", "shch"},
            new String[]{"w", "sh"}, new String[]{"x", "ks"}, new String[]{"y", "i"});

    /** What Latin spellings mix up and what stands for it, in this order; our own list, as is the one above. */
    private static final List<String[]> ALIKE = Stream.of("ь>", "ъ>", "ё>е", "йо>е", "й>и", "ы>и", "ие>е", "ия>я",
            "ии>и", "э>е", "щ>ш", "тс>ц", "тц>ц").map(pair -> pair.split(">", -1)).toList();

    private final Set<String> english;
    private final Map<String, String> russianBySkeleton = new HashMap<>();

    /** Learns from the words of texts in English and in Russian with Cyrillic letters, as {@link #counted}. */
    Vocabulary(Map<String, Integer> englishWords, Map<String, Integer> russianWords) {
        english = Set.copyOf(englishWords.keySet());
        russianWords.keySet().forEach(word -> russianBySkeleton.merge(skeleton(word), word,
                (one, other) -> russianWords.get(other) > russianWords.get(one) ? other : one));
    }

    /**
     * The words of {@code texts} in Cyrillic or in Latin letters, in small letters and in order, and how often they
     * occur.
     */
    static Map<String, Integer> counted(Collection<String> texts, boolean cyrillic) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            int start = 0;
            for (int at = 0; at <= text.length(); at++) {
                boolean letter = at < text.length() && (cyrillic
                        ? Scripts.isCyrillic(text.charAt(at))
                        : Scripts.isLatin(text.charAt(at)));
                if (!letter) {
                    if (at > start) {
                        counts.merge(text.substring(start, at).toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                    start = at + 1;
                }
            }
        }
        return new TreeMap<>(counts);
    }

    /** Whether a word in small Latin letters is an English one; what follows an apostrophe is left out. */
    boolean isEnglish(String word) {
        Matcher apostrophe = APOSTROPHE.matcher(word);
        if (!apostrophe.find()) {
            return FunctionWords.contains(word) || english.contains(word);
        }
        String bare = word.substring(0, apostrophe.start());
        return FunctionWords.contains(apostrophe.replaceAll("")) || FunctionWords.contains(bare) || english.contains(
                bare);
    }

    /** The known Russian word that a word in small Latin letters stands for; null if there is none. */
    @Nullable
    String russian(String word) {
        return readings(word).stream().map(this::known).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable String known(String cyrillic) {
        return FunctionWords.contains(cyrillic) ? cyrillic : russianBySkeleton.get(skeleton(cyrillic));
    }

    private List<String> readings(String word) {
        List<String> readings = new ArrayList<>();
        readings.add(Transliteration.toCyrillic(word));
        for (String[] other : isEnglish(word) ? List.<String[]>of() : OTHER_READINGS) {
            if (word.contains(other[0])) {
                readings.add(Transliteration.toCyrillic(word.replace(other[0], other[1])));
            }
        }
        return readings;
    }

    /** What is left of a Russian word when the letters that Latin spellings mix up are written alike. */
    private static String skeleton(String word) {
        String skeleton = word;
        for (String[] alike : ALIKE) {
            skeleton = skeleton.replace(alike[0], alike[1]);
        }
        return skeleton;
    }
}
