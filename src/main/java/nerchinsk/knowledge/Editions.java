package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;

/** Compares the two editions of a document: they must have the same sections, paragraph by paragraph. */
final class Editions {
    private Editions() {
    }

    /** What differs between editions, told at the one whose file comes second by name. */
    static List<Problem> problems(List<LocatedDocument> documents) {
        Map<DocumentId, List<LocatedDocument>> byId = documents.stream()
                .sorted(Comparator.comparing(located -> located.file().name()))
                .collect(Collectors.groupingBy(located -> located.document().id(), TreeMap::new, Collectors.toList()));
        List<Problem> problems = new ArrayList<>();
        byId.values().stream().filter(editions -> editions.size() == 2)
                .forEach(editions -> compare(editions.getFirst(), editions.getLast(), problems));
        return problems;
    }

    private static void compare(LocatedDocument first, LocatedDocument second, List<Problem> problems) {
        int sections = first.document().sections().size();
        int others = second.document().sections().size();
        if (others > 0 && sections != others) {
            problems.add(second.place(Math.min(sections, others - 1)).problem("sections in this edition: " + others
                    + ", but " + sections + " in " + first.file().path() + ": give both the same sections"));
        }
        for (int i = 0; i < Math.min(sections, others); i++) {
            comparePassages(first, second, i, problems);
        }
    }

    private static void comparePassages(LocatedDocument first, LocatedDocument second, int section,
            List<Problem> problems) {
        int passages = first.document().sections().get(section).passages().size();
        int others = second.document().sections().get(section).passages().size();
        if (passages != others) {
            Place place = first.place(section);
            problems.add(second.place(section).problem("paragraphs in this section: " + others + ", but " + passages
                    + " in the other edition (" + place.file() + ", line " + place.line()
                    + "): write both paragraph by paragraph"));
        }
    }
}
