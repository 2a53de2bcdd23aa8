package nerchinsk.rank;

import java.util.List;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.question.Question;
import nerchinsk.question.Sides;

/** What the question names itself, if in other words: "Zhenbao" is no answer to where but on Damansky. */
final class AskedTerms {
    private AskedTerms() {
    }

    /**
     * Whether {@code fact} of {@code sentence} is a place that the question names; the two countries may be asked for
     * all the same.
     */
    static boolean includePlace(PlacedFact fact, Question question, Analysis sentence) {
        return fact.fact().kind() == FactKind.PLACE && include(fact, question.mentions().stream()
                .filter(mention -> !Sides.include(mention)).toList(), sentence);
    }

    /** Whether {@code fact} of {@code sentence} names the term of one of {@code asked}. */
    static boolean include(PlacedFact fact, List<Mention> asked, Analysis sentence) {
        return !asked.isEmpty() && sentence.mentions.stream().filter(mention -> mention.first() == fact.first())
                .anyMatch(mention -> asked.stream().anyMatch(other -> other.term().equals(mention.term())));
    }
}
