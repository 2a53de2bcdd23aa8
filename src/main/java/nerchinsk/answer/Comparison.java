package nerchinsk.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nerchinsk.fact.Period;
import nerchinsk.fact.Quantity;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.Named;

/** Tells whether two sentences give the same answer in other words. */
final class Comparison {
    /** Reasons that share this part of their words are one; our choice. */
    private static final double SAME_REASON = 0.3;
    /** Treaties that share this part of the words of their names are one; our choice. */
    private static final double SAME_NAME = 0.6;

    private Comparison() {
    }

    /**
     * Whether two sentences that name these facts, the nearest to the question first, say the same; empty if they cannot be
     * compared, or if what one says first the other says as well.
     */
    static Optional<Boolean> same(List<Named> a, List<Named> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> first = same(a.getFirst(), b.getFirst());
        boolean shared = a.stream().anyMatch(one -> b.stream().anyMatch(other -> same(one, other).orElse(false)));
        return first.filter(same -> same || !shared);
    }

    private static Optional<Boolean> same(Named a, Named b) {
        if (a.kind() != b.kind()) {
            return Optional.empty();
        }
        return switch (a.kind()) {
            case DATE -> Period.of(a.text()).flatMap(first -> Period.of(b.text()).map(first::meets));
            case FIGURE -> Quantity.of(a.text()).flatMap(first -> Quantity.of(b.text()).flatMap(first::same));
            case PERSON, PLACE -> Optional.of(shared(a.text(), b.text()) > 0);
            case TREATY -> Optional.of(shared(a.text(), b.text()) >= SAME_NAME);
            case REASON -> Optional.of(shared(a.text(), b.text()) >= SAME_REASON);
            case NAME -> Optional.of(shared(a.text(), b.text()) == 1);
        };
    }

    /** Dice's coefficient of the stems of two texts, in [0, 1]. */
    private static double shared(String a, String b) {
        Set<String> first = stems(a);
        Set<String> second = stems(b);
        Set<String> both = new TreeSet<>(first);
        both.retainAll(second);
        return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * both.size() / (first.size() + second.size());
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().filter(Word::meaningful).map(Word::stem).collect(Collectors.toSet());
    }
}
