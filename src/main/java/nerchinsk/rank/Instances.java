package nerchinsk.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words are things of a kind that is asked for: "Latin" is a language, {@code instances.txt}. */
final class Instances {
    private static final Map<String, Set<String>> BY_KIND = byKind();

    private Instances() {
    }

    /** The stems of the things that the word with this stem asks for; empty if none are known. */
    static Set<String> of(String stem) {
        return BY_KIND.getOrDefault(stem, Set.of());
    }

    /** The stems of the things that {@code word}, in any form, asks for; empty if none are known. */
    static Set<String> ofWord(String word) {
        return of(StemLists.stemsOf(word).getFirst());
    }

    private static Map<String, Set<String>> byKind() {
        Map<String, Set<String>> instances = new HashMap<>();
        for (String line : StemLists.lines("instances.txt")) {
            int colon = line.indexOf(':');
            List<String> things = StemLists.stemsOf(line.substring(colon + 1));
            for (String kind : StemLists.stemsOf(line.substring(0, colon))) {
                instances.computeIfAbsent(kind, stem -> new HashSet<>()).addAll(things);
            }
        }
        return instances;
    }
}
