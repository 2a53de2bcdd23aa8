package nerchinsk.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.knowledge.Rendering;
import nerchinsk.yaml.Problem;

/**
 * Texts held word for word cannot be worded anew, so what is said about their wording is said once for each of them.
 */
final class Verbatim {
    private Verbatim() {
    }

    /**
     * A warning for each sentence of a restated document, and one for all sentences of a document held word for word.
     */
    static Stream<Problem> counted(List<PlacedSentence> found, Function<PlacedSentence, Problem> each,
            BiFunction<PlacedSentence, Integer, Problem> all) {
        Map<String, List<PlacedSentence>> byDocument = found.stream()
                .collect(Collectors.groupingBy(sentence -> sentence.document().fileName(), LinkedHashMap::new,
                        Collectors.toList()));
        return byDocument.values().stream()
                .flatMap(those -> those.getFirst().document().rendering() == Rendering.VERBATIM
                        ? Stream.of(all.apply(those.getFirst(), those.size()))
                        : those.stream().map(each));
    }

    static String sentences(int count) {
        return count == 1 ? "a sentence" : count + " sentences";
    }
}
