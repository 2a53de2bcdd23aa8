package nerchinsk.quiz;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Term;

/** Names of the same kind, side and time, of whom no sentence tells the same. */
final class WrongNames implements Rivals {
    /**
     * Where a sentence names another and shares so much with the question, it may tell the same of them. Tried on the
     * shipped documents.
     */
    private static final double SAME = 0.4;
    /** Of the most alike ones so many take part in the lot. Our choice. */
    private static final int NEAR = 3;

    /** Of places that a greater share of the sentences names everybody thinks first. Our choice. */
    private static final double COMMON = 0.03;

    private final Subjects subjects;
    private final Alike alike;
    private final Set<Term> persons = new LinkedHashSet<>();

    WrongNames(Subjects subjects, Alike alike) {
        this.subjects = subjects;
        this.alike = alike;
    }

    /** Takes note of the persons in {@code told} that nobody has sorted: they are options for each other. */
    void add(Told told) {
        told.mentions().stream().map(Mention::term)
                .filter(term -> term.kind() == Kind.PERSON && alike.to(term).isEmpty())
                .forEach(persons::add);
    }

    @Override
    public Optional<List<String>> beside(Gap gap) {
        Optional<Forms> forms = Forms.of(gap);
        Optional<Term> right = gap.term();
        if (forms.isEmpty() || right.isEmpty() || isCommon(right.get())) {
            return Optional.empty();
        }
        List<Heard> near = subjects.near(gap, SAME);
        List<String> names = candidates(right.get()).stream().filter(term -> isWrong(gap, near, term)).limit(NEAR)
                .sorted(Comparator.comparingInt(term -> Fingerprint.number(term.id() + gap.marked(), 1 << 20)))
                .flatMap(term -> forms.get().name(term).stream()).filter(name -> !name.equals(gap.right())).distinct()
                .limit(COUNT).sorted().toList();
        return names.size() < COUNT ? Optional.empty() : Optional.of(names);
    }

    private boolean isCommon(Term term) {
        return term.kind() != Kind.PERSON
                && subjects.spread(Told.TERM + term.id()) > Math.max(1, subjects.size() * COMMON);
    }

    private List<Term> candidates(Term right) {
        List<Term> sorted = alike.to(right);
        return sorted.isEmpty() && right.kind() == Kind.PERSON
                ? persons.stream().filter(term -> !term.equals(right)).toList()
                : sorted;
    }

    private boolean isWrong(Gap gap, List<Heard> near, Term term) {
        return gap.told().mentions().stream().noneMatch(mention -> mention.term().equals(term)) && near.stream()
                .noneMatch(other -> subjects.has(other, Told.TERM + term.id()) && !Years.differ(gap.told(), other));
    }
}
