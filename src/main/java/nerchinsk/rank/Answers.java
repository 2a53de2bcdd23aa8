package nerchinsk.rank;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.text.Span;

/** What in a sentence can answer the question. Immutable. */
public final class Answers {
    /** Kinds of facts that words in quotation marks are none of. */
    private static final Set<FactKind> UNTITLED = EnumSet.of(FactKind.DATE, FactKind.FIGURE, FactKind.PERSON,
            FactKind.PLACE);

    private final Evidence evidence;

    Answers(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * The parts of the sentence that answer, as spans of it: the fact of the kind asked for nearest to the question, a
     * sum where money is asked for, and a person other than the question names, unless it says nothing else.
     */
    public List<Span> spans() {
        return Meant.of(evidence).stream().map(nearness -> nearness.fact().span()).toList();
    }

    /**
     * What can answer: the facts of the kind asked for that the question did not bring, the nearest first; where it
     * names none, or no kind is asked for, the words in quotation marks.
     */
    public List<Named> named() {
        if (evidence.answer().isEmpty() && UNTITLED.stream().noneMatch(evidence.weighing().kinds()::contains)) {
            return titles().stream().map(span -> new Named(FactKind.NAME, span.of(text()), span)).toList();
        }
        List<Evidence.Nearness> borrowed = evidence.borrowed();
        String text = borrowed.isEmpty()
                ? text()
                : evidence.sentence().leansOn().map(StoredSentence::text).orElse(text());
        return Stream.concat(evidence.fresh().stream(), borrowed.stream()).map(Evidence.Nearness::fact)
                .filter(fact -> fact.span().end() <= text.length())
                .map(fact -> new Named(fact.kind(), fact.span().of(text), fact.span())).toList();
    }

    /** The words in quotation marks, if there is one such place and the question does not say as much itself. */
    public List<Span> titles() {
        List<Span> titles = Titles.in(text());
        return titles.size() != 1 || Titles.said(titles.getFirst(), evidence) ? List.of() : titles;
    }

    /** What answers, in the words of the sentence before, where this one only points at it: "he", "that same year". */
    public Optional<String> borrowed() {
        return evidence.borrowed().stream().findFirst().flatMap(near -> evidence.sentence().leansOn()
                .map(before -> near.fact().span().of(before.text())));
    }

    private String text() {
        return evidence.sentence().text();
    }
}
