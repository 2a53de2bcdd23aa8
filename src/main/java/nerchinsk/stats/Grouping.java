package nerchinsk.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Puts questions together that ask much the same: those that share half of their meaningful words. */
public final class Grouping {
    /** The share of all words of two questions that both must have. Our choice. */
    private static final double ALIKE = 0.5;

    private final List<Set<String>> stems = new ArrayList<>();
    private final List<List<Lack>> members = new ArrayList<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();

    private Grouping() {
    }

    /** The groups that {@code lacks} make, the most frequent first. */
    public static List<Group> of(List<Lack> lacks) {
        Grouping grouping = new Grouping();
        lacks.stream().sorted(Comparator.comparing(Lack::at)).forEach(grouping::add);
        return grouping.members.stream().map(Group::new).sorted(Group.ORDER).toList();
    }

    private void add(Lack lack) {
        Set<String> own = stems(lack.question());
        int group = nearest(own).orElseGet(() -> open(own));
        members.get(group).add(lack);
    }

    private int open(Set<String> own) {
        int group = members.size();
        members.add(new ArrayList<>());
        stems.add(own);
        own.forEach(stem -> byStem.computeIfAbsent(stem, each -> new ArrayList<>()).add(group));
        return group;
    }

    /** The first question of a group stands for it, so that groups do not drift. */
    private Optional<Integer> nearest(Set<String> own) {
        Map<Integer, Integer> shared = new HashMap<>();
        own.forEach(stem -> byStem.getOrDefault(stem, List.of())
                .forEach(group -> shared.merge(group, 1, Integer::sum)));
        return shared.entrySet().stream().filter(entry -> likeness(entry, own) >= ALIKE)
                .max(Comparator.<Map.Entry<Integer, Integer>>comparingDouble(entry -> likeness(entry, own))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private double likeness(Map.Entry<Integer, Integer> shared, Set<String> own) {
        int all = own.size() + stems.get(shared.getKey()).size() - shared.getValue();
        return (double) shared.getValue() / all;
    }

    private static Set<String> stems(String question) {
        Set<String> stems = Words.of(question).stream().filter(Word::meaningful).map(Word::stem)
                .collect(Collectors.toCollection(HashSet::new));
        if (stems.isEmpty()) {
            stems.add("\n" + question.toLowerCase(Locale.ROOT));
        }
        return stems;
    }
}
