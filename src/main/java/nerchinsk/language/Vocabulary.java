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
    private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}+|\\p{IsCyrillic}+");
    /** A letter and another way to read it, tried where the table's reading is no word: "drujba", "ewe", "taxi". */
    private static final List<String[]> OTHER_READINGS = List.of(new String[]{"j", "zh"}, new String[]{"w", "shch"},
            new String[]{"w", "sh"}, new String[]{"x", "ks"}, new String[]{"y", "i"});

    /** What Latin spellings mix up and what stands for it, in this order. */
    private static final List<String[]> ALIKE = Stream.of("ь>", "ъ>", "ё>е", "йо>е", "й>и", "ы>и", "ие>е", "ия>я",
            "ии>и", "э>е", "щ>ш", "тс>ц", "тц>ц").map(pair -> pair.split(">", -1)).toList();

    private final Set<String> english;
    private final Map<String, String> russianBySkeleton = new HashMap<>();

    /** Learns from texts in English and in Russian with Cyrillic letters. */
    Vocabulary(Collection<String> englishTexts, Collection<String> russianTexts) {
        english = Set.copyOf(counted(englishTexts, false).keySet());
        Map<String, Integer> counts = counted(russianTexts, true);
        counts.keySet().forEach(word -> russianBySkeleton.merge(skeleton(word), word, (one, other) -> counts.get(
                other) > counts.get(one) ? other : one));
    }

    /** The words of {@code texts} in Cyrillic or in Latin letters, in small letters, and how often they occur. */
    static Map<String, Integer> counted(Collection<String> texts, boolean cyrillic) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            Matcher words = LETTERS.matcher(text);
            while (words.find()) {
                if (Scripts.isCyrillic(text.codePointAt(words.start())) == cyrillic) {
                    counts.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Whether a word in small Latin letters is an English one; what follows an apostrophe is left out. */
    boolean isEnglish(String word) {
        String whole = word.replaceAll("['’]", "");
        String bare = word.replaceFirst("['’].*", "");
        return FunctionWords.contains(whole) || FunctionWords.contains(bare) || english.contains(bare);
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
