package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Term;

/** Tells questions that ask the same in other words. */
final class Repetition {
    /** Questions with the same answer that share so much are one question. Tried on the shipped documents. */
    private static final double SAME = 0.6;
    /** If they tell of the same years, so much is enough. */
    private static final double SAME_YEAR = 0.4;

    private final Subjects subjects;
    private final Map<String, List<Gap>> asked = new HashMap<>();

    Repetition(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Notes that {@code gap} is asked. */
    void add(Gap gap) {
        keys(gap).forEach(key -> asked.computeIfAbsent(key, first -> new ArrayList<>()).add(gap));
    }

    /** Whether the same is asked already, or its sentence for another answer of the same kind. */
    boolean repeats(Gap gap) {
        return keys(gap).stream().flatMap(key -> asked.getOrDefault(key, List.of()).stream())
                .anyMatch(other -> isSame(gap, other));
    }

    /** What two of the same have in common: sentence and kind, or language, kind and answer. */
    private static Set<String> keys(Gap gap) {
        String answer = gap.term().map(Term::id).orElse(gap.right());
        return Set.of(gap.wanted() + " " + gap.told().sentence().number(),
                gap.wanted() + " " + gap.told().language() + " " + answer);
    }

    private boolean isSame(Gap gap, Gap other) {
        return gap.told().sentence().equals(other.told().sentence()) || nameTheSame(gap, other)
                || countTheSame(gap, other)
                || subjects.shared(gap, other) >= (years(gap).equals(years(other)) ? SAME_YEAR : SAME);
    }

    /** Whether both count as many of the same things at the same time: "five principles", "five basic principles". */
    private static boolean countTheSame(Gap gap, Gap other) {
        return gap.wanted() == Wanted.FIGURE && !years(gap).isEmpty() && years(gap).equals(years(other))
                && Counted.at(gap.told(), gap.span()).stream()
                        .anyMatch(
                                counted -> Counted.at(other.told(), other.span()).filter(counted::isLike).isPresent());
    }

    private static Set<Integer> years(Gap gap) {
        return Years.in(gap.told().text()).boxed().collect(Collectors.toSet());
    }

    /** Whether both ask when the same treaty or event was. */
    private static boolean nameTheSame(Gap gap, Gap other) {
        return gap.wanted() == Wanted.YEAR && gap.told().mentions().stream().map(Mention::term)
                .filter(term -> term.kind() == Kind.TREATY || term.kind() == Kind.EVENT)
                .anyMatch(term -> other.told().mentions().stream().map(Mention::term).anyMatch(term::equals));
    }
}
