package nerchinsk.importing;

import java.util.List;
import java.util.stream.IntStream;

/** Finds sentences that a page shows a second time, in larger letters, beside its text. */
final class PulledQuotes {
    /** Shorter ones may stand twice in a text; in UTF-16 units. */
    private static final int LONG_ENOUGH = 30;
    /** So many blocks away at most stands what was pulled out of a text: our choice. */
    private static final int NEAR = 20;

    private PulledQuotes() {
    }

    /**
     * {@code blocks}, those marked whose words stand in another one nearby; of two that are the same, the later one.
     */
    static List<Block> marked(List<Block> blocks) {
        List<String> words = blocks.stream().map(block -> block.isText() ? Likeness.plain(block.text()) : "").toList();
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> standsNear(i, words) ? blocks.get(i).because(Reason.REPEATED) : blocks.get(i)).toList();
    }

    private static boolean standsNear(int i, List<String> words) {
        String own = words.get(i);
        return own.length() >= LONG_ENOUGH && IntStream
                .range(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR + 1)).filter(other -> other != i)
                .anyMatch(other -> words.get(other).length() > own.length()
                        ? words.get(other).contains(own)
                        : other < i && words.get(other).equals(own));
    }
}
