package nerchinsk.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the known wordings show to be told by several documents: sentences tell of one matter if a wording of the one
 * has the same keys as a wording of the other. A sentence stands for those in its place of the other editions.
 * Immutable.
 */
public final class Matters {
    private final Map<Integer, List<Wording>> asked = new HashMap<>();
    private final Map<Integer, List<List<Wording>>> shared = new HashMap<>();

    private Matters() {
    }

    /** The matters of known wordings, which are given by their keys. */
    static Matters of(Map<WordingKeys, List<Wording>> wordings) {
        Matters matters = new Matters();
        wordings.values().forEach(matters::note);
        return matters;
    }

    private void note(List<Wording> alike) {
        alike.forEach(wording -> wording.editions().forEach(
                sentence -> asked.computeIfAbsent(sentence.number(), any -> new ArrayList<>(1)).add(wording)));
        if (alike.stream().flatMap(wording -> wording.editions().stream())
                .map(sentence -> sentence.document().id()).distinct().count() > 1) {
            alike.stream().flatMap(wording -> wording.editions().stream()).map(StoredSentence::number).distinct()
                    .forEach(sentence -> shared.computeIfAbsent(sentence, any -> new ArrayList<>(1)).add(alike));
        }
    }

    /** The wordings that are known for {@code sentence}. */
    List<Wording> asked(StoredSentence sentence) {
        return asked.getOrDefault(sentence.number(), List.of());
    }

    /** Those of its wordings that have the same keys as some of another document, each with these others. */
    Stream<List<Wording>> shared(StoredSentence sentence) {
        return shared.getOrDefault(sentence.number(), List.of()).stream();
    }
}
