package nerchinsk.answer;

import java.util.List;
import java.util.stream.IntStream;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** Persons of a question of whom a passage does not tell. */
final class Strangers {
    private Strangers() {
    }

    /**
     * Whether {@code question} names persons and the passage of {@code best}, with its title and heading, none of them.
     */
    static boolean only(Question question, Ranked best) {
        List<Mention> persons = question.mentions().stream().filter(mention -> isPerson(mention, question)).toList();
        return !persons.isEmpty() && persons.stream().noneMatch(person -> best.names(person.term().id())
                || IntStream.range(person.first(), person.last()).anyMatch(best::says));
    }

    /** A word at the beginning may be another one that was typed in haste, as "wen". */
    private static boolean isPerson(Mention mention, Question question) {
        return mention.term().kind() == Kind.PERSON
                && (question.keys().get(mention.first()).span().start() > 0 || mention.last() > 1);
    }
}
