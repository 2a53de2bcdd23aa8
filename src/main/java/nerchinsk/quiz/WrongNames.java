package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Term;

/** Names of the same kind, side and time, of whom no sentence tells the same. */
final class WrongNames implements Rivals {
    /** Where a sentence names another and shares so much with the question, it may tell the same of them. Tried on the shipped documents. */
    private static final double SAME = 0.4;
    /** Of the most alike ones so many take part in the lot. Our choice. */
    private static final int NEAR = 3;

    /** Of places that a greater share of the sentences names everybody thinks first. Our choice. */
    private static final double COMMON = 0.03;

    private final int sentences;
    private final Subjects subjects;
    private final Alike alike;
    private final Map<String, List<Told>> telling = new HashMap<>();
    private final List<Term> persons;

    WrongNames(List<Told> all, Subjects subjects, Alike alike) {
        this.subjects = subjects;
        this.alike = alike;
        this.sentences = all.size();
        all.forEach(told -> told.mentions().stream().map(mention -> mention.term().id()).distinct()
                .forEach(id -> telling.computeIfAbsent(id, first -> new ArrayList<>()).add(told)));
        this.persons = all.stream().flatMap(told -> told.mentions().stream()).map(mention -> mention.term())
                .filter(term -> term.kind() == Kind.PERSON && alike.to(term).isEmpty()).distinct()
                .sorted(Comparator.comparing(Term::id)).toList();
    }

    @Override
    public Optional<List<String>> beside(Gap gap) {
        Optional<Forms> forms = Forms.of(gap);
        Optional<Term> right = gap.term();
        if (forms.isEmpty() || right.isEmpty() || isCommon(right.get())) {
            return Optional.empty();
        }
        List<String> names = candidates(right.get()).stream().filter(term -> isWrong(gap, term)).limit(NEAR)
                .sorted(Comparator.comparingInt(term -> Fingerprint.number(term.id() + gap.marked(), 1 << 20)))
                .flatMap(term -> forms.get().name(term).stream()).filter(name -> !name.equals(gap.right())).distinct()
                .limit(COUNT).sorted().toList();
        return names.size() < COUNT ? Optional.empty() : Optional.of(names);
    }

    private boolean isCommon(Term term) {
        return term.kind() != Kind.PERSON
                && telling.getOrDefault(term.id(), List.of()).size() > Math.max(1, sentences * COMMON);
    }

    /** Persons that nobody has sorted are options for each other. */
    private List<Term> candidates(Term right) {
        List<Term> sorted = alike.to(right);
        return sorted.isEmpty() && right.kind() == Kind.PERSON
                ? persons.stream().filter(term -> !term.equals(right)).toList()
                : sorted;
    }

    private boolean isWrong(Gap gap, Term term) {
        return telling.getOrDefault(term.id(), List.of()).stream()
                .noneMatch(told -> told == gap.told() || subjects.shared(gap.told(), gap.span(), told) >= SAME
                        && !Years.differ(gap.told(), told));
    }
}
