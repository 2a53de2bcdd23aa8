package nerchinsk.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of words that stand for each other in a question and its answer. Stems, so that any inflected form counts.
 */
enum WordGroups {
    /** Forms and derivatives of one word that no stemmer brings together: "wrote", "written". */
    SAME("same-words.txt"),
    /** Words of which one may be asked with and another answered with: "cost" and "dollars". */
    AKIN("akin-words.txt", "asked-with.en.txt", "asked-with.ru.txt");

    /** Parts a word of texts from those that people ask for it with, which do not stand for each other. */
    private static final String ASKED_WITH = ":";

    private final Map<String, Membership> memberships = new HashMap<>();

    WordGroups(String... resources) {
        Map<String, List<Integer>> heads = new HashMap<>();
        Map<String, List<Integer>> members = new HashMap<>();
        int group = 0;
        for (String resource : resources) {
            for (String line : StemLists.lines(resource)) {
                int end = line.indexOf(ASKED_WITH);
                List<String> first = StemLists.stemsOf(end < 0 ? line : line.substring(0, end));
                add(group, first, heads);
                add(group, first, members);
                add(group, end < 0 ? List.of() : StemLists.stemsOf(line.substring(end)), members);
                group++;
            }
        }
        members.forEach(
                (stem, groups) -> memberships.put(stem, new Membership(heads.getOrDefault(stem, List.of()), groups)));
    }

    private static void add(int group, List<String> stems, Map<String, List<Integer>> groups) {
        stems.forEach(stem -> groups.computeIfAbsent(stem, key -> new ArrayList<>(2)).add(group));
    }

    /** The groups that a stem belongs to. */
    Membership of(String stem) {
        return memberships.getOrDefault(stem, Membership.NONE);
    }
}
