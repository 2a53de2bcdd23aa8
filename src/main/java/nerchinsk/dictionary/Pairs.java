package nerchinsk.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Collects which word translates which, in both directions. Not safe for use by many threads. */
final class Pairs {
    /** What a word may stand for besides is rare; our choice. */
    private static final int MOST = 12;

    private final Predicate<String> wanted;
    private final Map<String, List<Translation>> found = new HashMap<>();

    /** A translation and how usual it is: 0 for the first meaning. */
    private record Translation(String stem, int place) {
    }

    Pairs(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** Adds what {@code article} says of {@code headword}. */
    void add(String headword, String article) {
        Article.stem(headword).ifPresent(head -> {
            boolean headWanted = wanted.test(head);
            int place = 0;
            for (String stem : Article.translations(headword, article)) {
                if (headWanted) {
                    add(stem, head, place);
                }
                if (wanted.test(stem)) {
                    add(head, stem, place);
                }
                place++;
            }
        });
    }

    private void add(String stem, String translation, int place) {
        found.computeIfAbsent(stem, word -> new ArrayList<>()).add(new Translation(translation, place));
    }

    /** The translations of each stem, the most usual first. */
    Map<String, List<String>> translations() {
        Map<String, List<String>> translations = new HashMap<>();
        found.forEach((stem, all) -> translations.put(stem, all.stream()
                .sorted(Comparator.comparingInt(Translation::place)).map(Translation::stem).distinct().limit(MOST)
                .toList()));
        return Map.copyOf(translations);
    }
}
