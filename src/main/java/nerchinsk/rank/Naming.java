package nerchinsk.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Months;
import nerchinsk.language.Word;
import nerchinsk.text.Span;

/**
 * What a sentence names, asked for or not. Where it leans on the one before, what that names counts as well, if the
 * search looked at it. Immutable.
 */
public final class Naming {
    /** The number of a day. */
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    private final Evidence evidence;
    private final Part here;

    /** A sentence and its words. */
    private record Part(String text, Analysis analysis) {
        boolean holds(FactKind kind) {
            return analysis.facts.stream().anyMatch(fact -> fact.fact().kind() == kind);
        }

        boolean holdsDay() {
            return analysis.facts.stream().map(PlacedFact::fact).filter(fact -> fact.kind() == FactKind.DATE)
                    .map(fact -> fact.span().of(text))
                    .anyMatch(date -> DAY.matcher(date).find() && Months.in(date).findAny().isPresent());
        }
    }

    Naming(Evidence evidence) {
        this.evidence = evidence;
        this.here = new Part(evidence.sentence().text(), evidence.analysis());
    }

    /** Whether it names the term with this id. */
    public boolean names(String term) {
        return any(part -> part.analysis().mention(term).isPresent());
    }

    /** Whether it names a fact of this kind. */
    public boolean holds(FactKind kind) {
        return any(part -> part.holds(kind));
    }

    /** Whether it names a day of a month. */
    public boolean holdsDay() {
        return any(Part::holdsDay);
    }

    private boolean any(Predicate<Part> such) {
        return such.test(here) || before().filter(such).isPresent();
    }

    private Optional<Part> before() {
        PassageView passage = evidence.passage();
        return evidence.sentence().leansOn().filter(other -> passage.has(other.index()))
                .map(other -> new Part(other.text(), passage.alignments[other.index()].sentence));
    }

    /** Where the sentence itself names the term with this id first; empty if it does not. */
    public Optional<Span> where(String term) {
        Analysis analysis = here.analysis();
        return analysis.mention(term).map(mention -> new Span(analysis.span(mention.first()).start(),
                analysis.span(mention.last() - 1).end()));
    }

    /** Whether some word of the sentence itself has such a form; see {@link Word#form()}. */
    public boolean hasWord(Predicate<String> such) {
        for (WordForm word : here.analysis().words) {
            if (such.test(word.form)) {
                return true;
            }
        }
        return false;
    }

    /** How many words of the sentence itself that tell something stand outside of {@code facts}. */
    public int wordsBeside(List<Named> facts) {
        return here.analysis().tellingBeside(facts.stream().map(Named::span).toList());
    }
}
