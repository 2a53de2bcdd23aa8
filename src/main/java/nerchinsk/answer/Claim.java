package nerchinsk.answer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Period;
import nerchinsk.fact.Quantity;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.Named;

/**
 * What a fact says, read once, to be compared with others.
 *
 * @param kind what it tells
 * @param period the time that a date speaks of
 * @param quantity what a figure counts
 * @param stems the words of anything else
 */
record Claim(FactKind kind, Optional<Period> period, Optional<Quantity> quantity, Set<String> stems) {
    /** Reasons that share this part of their words are one; our choice. */
    private static final double SAME_REASON = 0.3;
    /** Treaties that share this part of the words of their names are one; our choice. */
    private static final double SAME_NAME = 0.6;

    static Claim of(Named fact) {
        return switch (fact.kind()) {
            case DATE -> new Claim(fact.kind(), Period.of(fact.text()), Optional.empty(), Set.of());
            case FIGURE -> new Claim(fact.kind(), Optional.empty(), Quantity.of(fact.text()), Set.of());
            case PERSON, PLACE, TREATY, REASON, NAME ->
                new Claim(fact.kind(), Optional.empty(), Optional.empty(), stems(fact.text()));
        };
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().filter(Word::meaningful).map(Word::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the two say the same; empty if they cannot be compared. */
    Optional<Boolean> same(Claim other) {
        if (kind != other.kind) {
            return Optional.empty();
        }
        return switch (kind) {
            case DATE -> period.flatMap(first -> other.period.map(first::meets));
            case FIGURE -> quantity.flatMap(first -> other.quantity.flatMap(first::same));
            case PERSON, PLACE -> Optional.of(shared(other) > 0);
            case TREATY -> Optional.of(shared(other) >= SAME_NAME);
            case REASON -> Optional.of(shared(other) >= SAME_REASON);
            case NAME -> Optional.of(shared(other) == 1);
        };
    }

    /** Dice's coefficient of the stems, in [0, 1]. */
    private double shared(Claim other) {
        int both = 0;
        for (String stem : stems) {
            both += other.stems.contains(stem) ? 1 : 0;
        }
        return stems.isEmpty() || other.stems.isEmpty() ? 0 : 2.0 * both / (stems.size() + other.stems.size());
    }
}
