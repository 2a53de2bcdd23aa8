package nerchinsk.answer;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** Tells sentences that speak of the opposite of what is asked: of what was closed, and not opened. */
final class Opposites {
    private static final String FILE = "opposites.txt";
    /** Each side with its opposite, then the other way round. */
    private static final List<List<List<String>>> PAIRS = read();
    /** What words of each side begin with, by the first letter: few of many sides have a word of a question. */
    private static final Map<String, List<Beginning>> BEGINNINGS = beginnings();

    /** The beginnings of words for what is asked, and of those for the opposite. */
    private final List<List<List<String>>> asked;

    /** What a word of the first side of a pair begins with. */
    private record Beginning(String letters, int pair) {
    }

    /** The opposites of what {@code question} asks for. */
    static Opposites of(Question question) {
        return new Opposites(question.keys().stream().map(Word::form).collect(Collectors.toSet()));
    }

    private Opposites(Set<String> asked) {
        BitSet pairs = new BitSet(PAIRS.size());
        for (String form : asked) {
            for (Beginning beginning : BEGINNINGS.getOrDefault(first(form), List.of())) {
                if (form.startsWith(beginning.letters)) {
                    pairs.set(beginning.pair);
                }
            }
        }
        this.asked = pairs.stream().mapToObj(PAIRS::get).toList();
    }

    /** Whether {@code sentence} tells the opposite of what is asked, and not the thing itself. */
    boolean tells(Ranked sentence) {
        for (List<List<String>> pair : asked) {
            if (sentence.naming().hasWord(beginningWith(pair.getLast()))
                    && !sentence.naming().hasWord(beginningWith(pair.getFirst()))) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<String> beginningWith(List<String> beginnings) {
        return form -> {
            for (String beginning : beginnings) {
                if (form.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static List<List<List<String>>> read() {
        return WordLists.lines(Opposites.class, FILE).stream().map(line -> line.split(":"))
                .map(sides -> List.of(words(sides[0]), words(sides[1])))
                .flatMap(pair -> Stream.of(pair, pair.reversed())).toList();
    }

    private static Map<String, List<Beginning>> beginnings() {
        return IntStream.range(0, PAIRS.size()).boxed()
                .flatMap(pair -> PAIRS.get(pair).getFirst().stream().map(letters -> new Beginning(letters, pair)))
                .collect(Collectors.groupingBy(beginning -> first(beginning.letters)));
    }

    private static String first(String form) {
        return form.substring(0, Math.min(1, form.length()));
    }

    private static List<String> words(String side) {
        return List.of(side.strip().split("\\s+"));
    }
}
