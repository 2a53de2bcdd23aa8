package nerchinsk.answer;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    /** A period that is longer than another one by so many years does not confirm it; our choice. */
    private static final int VAGUE = 20;

    /**
     * What {@code fact} says.
     *
     * @param asked whether a word is one of the question's, by which reasons do not differ
     */
    static Claim of(Named fact, Predicate<Word> asked) {
        return switch (fact.kind()) {
            case DATE -> new Claim(fact.kind(), Period.of(fact.text()), Optional.empty(), Set.of());
            case FIGURE -> new Claim(fact.kind(), Optional.empty(), Quantity.of(fact.text()), Set.of());
            case REASON -> new Claim(fact.kind(), Optional.empty(), Optional.empty(),
                    stems(fact.text(), asked.negate()));
            case PERSON, PLACE, TREATY, NAME ->
                new Claim(fact.kind(), Optional.empty(), Optional.empty(), stems(fact.text(), word -> true));
        };
    }

    private static Set<String> stems(String text, Predicate<Word> telling) {
        return Words.of(text).stream().filter(Word::meaningful).filter(telling).map(Word::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the two say the same; empty if they cannot be compared. */
    Optional<Boolean> same(Claim other) {
        if (kind != other.kind) {
            return isName() && other.isName() ? Optional.of(shared(other) >= SAME_NAME) : Optional.empty();
        }
        return switch (kind) {
            case DATE -> period.flatMap(first -> other.period.flatMap(second -> same(first, second)));
            case FIGURE -> quantity.flatMap(first -> other.quantity.flatMap(first::same));
            case PERSON, PLACE -> Optional.of(shared(other) > 0);
            case TREATY -> Optional.of(shared(other) >= SAME_NAME);
            case REASON -> Optional.of(shared(other) >= SAME_REASON);
            case NAME -> Optional.of(shared(other) == 1);
        };
    }

    /** Whether it is a name of something written: a treaty that is told by its kind, or words in quotation marks. */
    private boolean isName() {
        return kind == FactKind.TREATY || kind == FactKind.NAME;
    }

    /** Whether the periods meet; empty if one is so long that this says nothing: a year and its century. */
    private static Optional<Boolean> same(Period one, Period other) {
        boolean meet = one.meets(other);
        long shorter = Math.min(years(one), years(other));
        return meet && Math.max(years(one), years(other)) - shorter >= VAGUE ? Optional.empty() : Optional.of(meet);
    }

    private static long years(Period period) {
        return ChronoUnit.YEARS.between(period.first(), period.last());
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
