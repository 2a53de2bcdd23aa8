package nerchinsk.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;

/** Tells sentences that speak of the opposite of what is asked: of what was closed, and not opened. */
final class Opposites {
    private static final String FILE = "opposites.txt";
    private static final List<List<List<String>>> PAIRS = read();

    /** The beginnings of words for what is asked, and of those for the opposite. */
    private final List<List<List<String>>> asked;

    /** The opposites of what the words {@code asked} of a question ask for. */
    Opposites(Set<String> asked) {
        this.asked = PAIRS.stream().flatMap(pair -> Stream.of(pair, pair.reversed()))
                .filter(pair -> begins(asked, pair.getFirst())).toList();
    }

    /** Whether {@code sentence} tells the opposite of what is asked, and not the thing itself. */
    boolean tells(String sentence) {
        if (asked.isEmpty()) {
            return false;
        }
        Set<String> said = Words.of(sentence).stream().map(Word::form).collect(Collectors.toSet());
        return asked.stream().anyMatch(pair -> begins(said, pair.getLast()) && !begins(said, pair.getFirst()));
    }

    private static boolean begins(Set<String> forms, List<String> beginnings) {
        return forms.stream().anyMatch(form -> beginnings.stream().anyMatch(form::startsWith));
    }

    private static List<List<List<String>>> read() {
        return WordLists.lines(Opposites.class, FILE).stream().map(line -> line.split(":"))
                .map(sides -> List.of(words(sides[0]), words(sides[1]))).toList();
    }

    private static List<String> words(String side) {
        return List.of(side.strip().split("\\s+"));
    }
}
