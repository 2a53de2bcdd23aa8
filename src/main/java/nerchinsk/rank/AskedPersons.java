package nerchinsk.rank;

import nerchinsk.fact.FactKind;
import nerchinsk.knowledge.Kind;
import nerchinsk.question.Question;

/** The persons that a question names, if in other words: "Putin" asks about "Vladimir Putin". */
final class AskedPersons {
    private AskedPersons() {
    }

    /** Whether {@code fact} of {@code sentence} is one of them. */
    static boolean includes(Question question, Analysis sentence, PlacedFact fact) {
        return fact.fact().kind() == FactKind.PERSON && sentence.mentions.stream()
                .filter(mention -> mention.term().kind() == Kind.PERSON && mention.first() == fact.first())
                .anyMatch(mention -> question.mentions().stream()
                        .anyMatch(asked -> asked.term().id().equals(mention.term().id())));
    }

    /** Whether the question says nothing but the name of a person: "who is …?". */
    static boolean alone(Question question) {
        return !question.keys().isEmpty() && question.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.PERSON)
                .anyMatch(mention -> mention.first() == 0 && mention.last() == question.keys().size());
    }
}
