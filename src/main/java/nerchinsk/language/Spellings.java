package nerchinsk.language;

import java.util.Arrays;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * How the words of English and those of Russian in Latin letters are spelt: multinomial naive Bayes over groups of
 * letters (Manning, Raghavan and Schütze 2008, chapter 13), with Lidstone's smoothing.
 */
final class Spellings {
    private static final int ENGLISH = 0;
    private static final int RUSSIAN = 1;
    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 4;
    /** What is added to each count, so that a group seen in one language alone does not settle the matter. */
    private static final double SMOOTHING = 0.05;

    /** The groups that were seen, in order, and the log-odds of Russian that each one adds. */
    private final long[] groups;
    private final double[] odds;
    private final double prior;

    /** Learns from the words of English and those of Russian in Cyrillic letters, with how often they occur. */
    Spellings(Map<String, Integer> english, Map<String, Integer> russian) {
        GroupCounts counts = new GroupCounts();
        english.forEach((word, count) -> add(counts, ENGLISH, word, count));
        int style = 0;
        for (Map.Entry<String, Integer> word : russian.entrySet()) {
            add(counts, RUSSIAN, Transliteration.toLatin(word.getKey(), style++ % Transliteration.STYLES),
                    word.getValue());
        }
        groups = counts.sorted();
        double inEnglish = Arrays.stream(groups).mapToInt(group -> counts.of(group, ENGLISH)).sum();
        double inRussian = Arrays.stream(groups).mapToInt(group -> counts.of(group, RUSSIAN)).sum();
        double smoothing = SMOOTHING * groups.length;
        odds = Arrays.stream(groups).mapToDouble(group -> Math.log((counts.of(group, RUSSIAN) + SMOOTHING)
                / (inRussian + smoothing)) - Math.log(
                        (counts.of(group, ENGLISH) + SMOOTHING) / (inEnglish
                                + smoothing)))
                .toArray();
        prior = Math.log(inRussian / inEnglish);
    }

    /** The log-odds that a word in small Latin letters is Russian. */
    double logOdds(String word) {
        double[] sum = {prior};
        forEachGroup(word, group -> {
            int at = Arrays.binarySearch(groups, group);
            sum[0] += at < 0 ? 0 : odds[at];
        });
        return sum[0];
    }

    /** A word counts once more each time that it is twice as frequent. */
    private static void add(GroupCounts counts, int language, String word, int count) {
        int times = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        forEachGroup(word, group -> counts.add(group, language, times));
    }

    /** The groups of letters of a word, its beginning and its end marked, and the word itself. */
    private static void forEachGroup(String word, LongConsumer group) {
        String marked = "^" + word + "$";
        for (int length = SHORTEST_GROUP; length <= LONGEST_GROUP; length++) {
            for (int start = 0; start + length <= marked.length(); start++) {
                group.accept(packed(marked, start, start + length));
            }
        }
        group.accept(packed(word, 0, word.length()));
    }

    /** Up to four letters as they are; more of them mixed into a number that no four Latin letters make. */
    private static long packed(String text, int start, int end) {
        boolean mixed = end - start > LONGEST_GROUP;
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = mixed ? (packed + text.charAt(i)) * 0x9E3779B97F4A7C15L : packed << 16 | text.charAt(i);
            packed ^= mixed ? packed >>> 29 : 0;
        }
        return mixed ? packed | Long.MIN_VALUE : packed;
    }
}
