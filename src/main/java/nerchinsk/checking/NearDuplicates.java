package nerchinsk.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;

/** Passages that say nearly the same words: the same quote would be shown twice. */
final class NearDuplicates {
    /** Words in a row that are compared; the usual choice for finding copied text. */
    private static final int ROW = 4;
    /** Passages with fewer rows are alike by chance; our choice. */
    private static final int FEWEST_ROWS = 6;
    /** Of the shorter passage's rows, so many stand in the other one. */
    private static final double SHARE = 0.7;
    /** Rows that stand in more passages are formulas. */
    private static final int FORMULA = 40;
    /**
     * Of texts that are longer in all, only a part of the rows is compared, so that they fit into memory; in
     * characters. Rows are chosen by their hash, the same ones everywhere (Broder, "On the resemblance and containment
     * of documents", 1997).
     */
    private static final int ALL_COMPARED = 2_000_000;

    private final List<Text> texts = new ArrayList<>();
    private final Map<Integer, List<Integer>> byRow = new HashMap<>();
    private final int oneOf;

    private NearDuplicates(int oneOf) {
        this.oneOf = oneOf;
    }

    private record Text(Place place, Set<Integer> rows) {
    }

    static Stream<Problem> in(Subject subject) {
        long characters = subject.sentences().stream().mapToLong(sentence -> sentence.text().length()).sum();
        NearDuplicates duplicates = new NearDuplicates((int) (1 + characters / ALL_COMPARED));
        List<Problem> problems = new ArrayList<>();
        List<PlacedSentence> passage = new ArrayList<>();
        for (PlacedSentence sentence : subject.sentences()) {
            if (!passage.isEmpty() && passage.getLast().passage() != sentence.passage()) {
                duplicates.add(passage).ifPresent(problems::add);
                passage.clear();
            }
            passage.add(sentence);
        }
        if (!passage.isEmpty()) {
            duplicates.add(passage).ifPresent(problems::add);
        }
        return problems.stream();
    }

    private Optional<Problem> add(List<PlacedSentence> passage) {
        Text text = new Text(passage.getFirst().file().place(passage.getFirst().passage().line(), 1), rows(passage));
        if (text.rows().size() * oneOf < FEWEST_ROWS) {
            return Optional.empty();
        }
        Optional<Problem> problem = nearest(text).map(Text::place).map(place -> text.place().problem(
                "nearly the same words as in " + place.file() + ":" + place.line()
                        + ": remove one of the two passages"));
        for (Integer row : text.rows()) {
            List<Integer> others = byRow.computeIfAbsent(row, key -> new ArrayList<>(1));
            if (others.size() <= FORMULA) {
                others.add(texts.size());
            }
        }
        texts.add(text);
        return problem;
    }

    private Set<Integer> rows(List<PlacedSentence> passage) {
        List<String> forms = passage.stream().flatMap(sentence -> Words.of(sentence.text()).stream()).map(Word::form)
                .toList();
        Set<Integer> rows = new HashSet<>();
        for (int i = 0; i + ROW <= forms.size(); i++) {
            int hash = String.join(" ", forms.subList(i, i + ROW)).hashCode();
            if (Math.floorMod(hash, oneOf) == 0) {
                rows.add(hash);
            }
        }
        return rows;
    }

    private Optional<Text> nearest(Text text) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (Integer row : text.rows()) {
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
