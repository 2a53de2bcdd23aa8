package nerchinsk.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.language.Word;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;

/** Passages that say nearly the same words: the same quote would be shown twice. */
final class NearDuplicates {
    /** Words in a row that are compared; the usual choice for finding copied text. */
    private static final int ROW = 4;
    private static final int FEWEST_ROWS = 6;
    /** Of the shorter passage's rows, so many stand in the other one. */
    private static final double SHARE = 0.7;
    /** Rows that stand in more passages are formulas. */
    private static final int FORMULA = 40;

    private NearDuplicates() {
    }

    private record Text(Place place, Set<String> rows) {
    }

    static Stream<Problem> in(Subject subject) {
        List<Text> texts = texts(subject);
        Map<String, List<Integer>> byRow = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            nearest(texts, text, byRow).map(Text::place).ifPresent(place -> problems.add(text.place()
                    .problem("nearly the same words as in " + place.file() + ":" + place.line()
                            + ": remove one of the two passages")));
            for (String row : text.rows()) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(i);
            }
        }
        return problems.stream();
    }

    private static List<Text> texts(Subject subject) {
        Map<Place, List<PlacedSentence>> passages = subject.sentences().stream().collect(Collectors.groupingBy(
                sentence -> sentence.file().place(sentence.passage().line(), 1), LinkedHashMap::new,
                Collectors.toList()));
        return passages.entrySet().stream().map(entry -> new Text(entry.getKey(), rows(entry.getValue())))
                .filter(text -> text.rows().size() >= FEWEST_ROWS).toList();
    }

    private static Set<String> rows(List<PlacedSentence> passage) {
        List<String> forms = passage.stream().flatMap(sentence -> sentence.words().stream()).map(Word::form).toList();
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + ROW <= forms.size(); i++) {
            rows.add(String.join(" ", forms.subList(i, i + ROW)));
        }
        return rows;
    }

    private static Optional<Text> nearest(List<Text> texts, Text text, Map<String, List<Integer>> byRow) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String row : text.rows()) {
            List<Integer> others = byRow.getOrDefault(row, List.of());
            if (others.size() <= FORMULA) {
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream().filter(entry -> entry.getValue() >= SHARE
                * Math.min(text.rows().size(), texts.get(entry.getKey()).rows().size()))
                .map(Map.Entry::getKey).sorted().findFirst().map(texts::get);
    }
}
