package nerchinsk.quiz;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Term;

/** Tells where another document gives another year, figure or name for the same. */
final class Disputes {
    /** Sentences of two documents that share so much speak of the same. Tried on the shipped documents. */
    private static final double SAME = 0.75;
    /** If they count the same things at the same time, so much is enough. */
    private static final double SAME_THINGS = 0.5;

    private final Subjects subjects;
    private final Mentions mentions;
    private final Map<Kind, Set<Term>> terms = new EnumMap<>(Kind.class);

    /** @param mentions finds the terms of the glossary */
    Disputes(Subjects subjects, Mentions mentions) {
        this.subjects = subjects;
        this.mentions = mentions;
    }

    /** Takes note of the terms in {@code told}. */
    void add(Told told) {
        told.mentions().stream().map(Mention::term)
                .forEach(term -> terms.computeIfAbsent(term.kind(), first -> new HashSet<>()).add(term));
    }

    /** Whether the right option of {@code gap} is disputed. */
    boolean about(Gap gap) {
        return switch (gap.wanted()) {
            case YEAR -> elsewhere(gap, SAME).anyMatch(other -> namesAnotherYear(gap, other));
            case FIGURE -> Counted.at(gap.told(), gap.span()).stream()
                    .anyMatch(counted -> elsewhere(gap, SAME_THINGS).filter(other -> !Years.differ(gap.told(), other))
                            .anyMatch(other -> countsOtherwise(counted,
                                    Counted.in(Told.of(other.sentence(), mentions)))));
            // Between languages only terms can be compared: too little to tell one place from another.
            case PERSON, PLACE, TREATY, NAME -> gap.term().stream()
                    .anyMatch(term -> elsewhere(gap, SAME)
                            .filter(other -> other.language() == gap.told().language())
                            .filter(other -> !Years.differ(gap.told(), other))
                            .anyMatch(other -> namesAnother(gap, term, other)));
        };
    }

    private Stream<Heard> elsewhere(Gap gap, double share) {
        return subjects.near(gap, share).stream()
                .filter(other -> other.document() != gap.told().sentence().document());
    }

    private static boolean namesAnotherYear(Gap gap, Heard other) {
        return other.years().length > 0 && !other.tells(Integer.parseInt(gap.right()));
    }

    private static boolean countsOtherwise(Counted counted, List<Counted> others) {
        List<Boolean> same = others.stream().filter(counted::isLike)
                .map(other -> counted.quantity().same(other.quantity())).flatMap(Optional::stream).toList();
        return !same.isEmpty() && !same.contains(true);
    }

    /** Whether {@code other} names somebody or something of the same kind that {@code gap}'s sentence does not name. */
    private boolean namesAnother(Gap gap, Term right, Heard other) {
        return !subjects.has(other, Told.TERM + right.id()) && terms.getOrDefault(right.kind(), Set.of()).stream()
                .filter(term -> gap.told().mentions().stream().noneMatch(mention -> mention.term().equals(term)))
                .anyMatch(term -> subjects.has(other, Told.TERM + term.id()));
    }
}
