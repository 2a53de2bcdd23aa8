package nerchinsk.rank;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Tells the first of several from the second and from the next. */
final class Ordinals {
    /** What the words for each place in a row begin with; our own list. The last one before is none of them. */
    private static final List<List<String>> PLACES = List.of(List.of("first", "перв", "впервые"),
            List.of("second", "втор"), List.of("third", "трет"), List.of("fourth", "четверт"),
            List.of("next", "следующ"));

    private Ordinals() {
    }

    /** Whether the question asks for one in a row, and the sentence tells of another one and not of this. */
    static boolean others(Evidence e) {
        Set<Integer> asked = places(Words.of(e.question().asked()).stream().map(Word::form));
        Set<Integer> told = asked.isEmpty()
                ? Set.of()
                : places(Arrays.stream(e.analysis().words).map(word -> word.form));
        return !told.isEmpty() && asked.stream().noneMatch(told::contains);
    }

    private static Set<Integer> places(Stream<String> forms) {
        return forms.flatMap(form -> IntStream.range(0, PLACES.size())
                .filter(place -> PLACES.get(place).stream().anyMatch(beginningOf(form))).boxed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Predicate<String> beginningOf(String form) {
        return form::startsWith;
    }
}
