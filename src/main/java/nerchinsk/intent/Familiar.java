package nerchinsk.intent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.language.Word;

/**
 * The names that many training questions name: those that the documents are about. Which country did something to them
 * asks for an actor, which country did something elsewhere asks for a place on the map.
 */
final class Familiar {
    /** In training questions. Our choice: names of any subject stand in a few, those of the documents' in dozens. */
    private static final int OFTEN = 20;

    private final Set<String> stems = new HashSet<>();

    /** Learns from the names in each question. */
    Familiar(Stream<List<Word>> questions) {
        Map<String, Integer> counts = new HashMap<>();
        questions.forEach(names -> names.stream().map(Word::stem).distinct()
                .forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        counts.forEach((stem, count) -> {
            if (count >= OFTEN) {
                stems.add(stem);
            }
        });
    }

    /** Whether one of {@code words} is such a name, however it is written. */
    boolean named(List<Word> words) {
        return words.stream().anyMatch(word -> stems.contains(word.stem()));
    }
}
