package nerchinsk.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Groups of words that stand for each other in a question and its answer. Stems, so that any inflected form counts.
 */
enum WordGroups {
    /** Forms and derivatives of one word that no stemmer brings together: "wrote", "written". */
    SAME("same-words.txt"),
    /** Words of which one may be asked with and another answered with: "cost" and "dollars". */
    AKIN("akin-words.txt");

    private static final int[] NONE = {};

    private final Map<String, int[]> groups = new HashMap<>();

    WordGroups(String resource) {
        List<List<String>> lines = StemLists.stems(resource);
        for (int line = 0; line < lines.size(); line++) {
            int number = line;
            lines.get(line).forEach(stem -> groups.merge(stem, new int[]{number},
                    (a, b) -> IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray()));
        }
    }

    /** The numbers of the groups that a stem belongs to. */
    int[] of(String stem) {
        return groups.getOrDefault(stem, NONE);
    }
}
