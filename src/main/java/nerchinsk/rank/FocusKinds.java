package nerchinsk.rank;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nerchinsk.fact.FactKind;

/** The kinds of facts that answer when a word is asked for: "which player", {@code focus-kinds.txt}. */
final class FocusKinds {
    private static final Map<String, Set<FactKind>> KINDS = kinds();

    private FocusKinds() {
    }

    static Set<FactKind> of(String stem) {
        return KINDS.getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<FactKind>> kinds() {
        Map<String, Set<FactKind>> kinds = new HashMap<>();
        for (String line : StemLists.lines("focus-kinds.txt")) {
            int space = line.indexOf(' ');
            FactKind kind = FactKind.valueOf(line.substring(0, space));
            List<String> stems = StemLists.stemsOf(line.substring(space + 1));
            stems.forEach(stem -> kinds.computeIfAbsent(stem, s -> EnumSet.noneOf(FactKind.class)).add(kind));
        }
        return kinds;
    }
}
