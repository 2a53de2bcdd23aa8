package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Quantity;
import nerchinsk.language.Word;
import nerchinsk.text.Span;

/**
 * A figure of a sentence.
 *
 * @param quantity how much
 * @param things the stems of the words that follow the number: of what
 */
record Counted(Quantity quantity, Set<String> things) {
    /** So many words after a number may say what it counts. Our choice. */
    private static final int FOLLOWING = 3;

    Counted {
        things = Set.copyOf(things);
    }

    /** All figures of {@code told}. */
    static List<Counted> in(Told told) {
        return told.spans(FactKind.FIGURE).stream().flatMap(span -> of(told, span).stream()).toList();
    }

    /** The figure that {@code number} is a part of. */
    static Optional<Counted> at(Told told, Span number) {
        return told.spans(FactKind.FIGURE).stream().filter(span -> span.covers(number)).findFirst()
                .flatMap(span -> of(told, span));
    }

    private static Optional<Counted> of(Told told, Span figure) {
        Set<String> things = told.words().stream().filter(word -> word.span().start() >= figure.start())
                .filter(word -> word.kind() != Word.Kind.NUMBER).limit(FOLLOWING).filter(Word::meaningful)
                .map(Word::stem).collect(Collectors.toSet());
        return Quantity.of(figure.of(told.text())).map(quantity -> new Counted(quantity, things));
    }

    /** Whether both count the same kind of things; whether as many, {@link Quantity#same} tells. */
    boolean isLike(Counted other) {
        return quantity.measure() == other.quantity.measure() && (quantity.measure() != Quantity.Measure.THINGS
                || things.stream().anyMatch(other.things::contains));
    }
}
