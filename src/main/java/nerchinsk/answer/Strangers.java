package nerchinsk.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Names;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** Others than the persons and organisations of a question. */
final class Strangers {
    private Strangers() {
    }

    /**
     * Whether {@code question} names persons, and {@code best} others while its passage, title and heading name none of
     * them; or an organisation of which it tells nothing. What China and Russia did in his time may be asked for with a
     * person whom the sentence leaves out.
     */
    static boolean only(Question question, Ranked best) {
        List<Mention> persons = question.mentions().stream().filter(mention -> isPerson(mention, question)).toList();
        return !persons.isEmpty() && best.naming().holds(FactKind.PERSON)
                && persons.stream().noneMatch(person -> best.naming().names(person.term().id())
                        || keys(person).anyMatch(best::says))
                || question.mentions().stream().filter(mention -> isOrganisation(mention, question))
                        .anyMatch(organisation -> !speaksOf(best, organisation));
    }

    /** A word at the beginning may be another one that was typed in haste, as "wen". */
    private static boolean isPerson(Mention mention, Question question) {
        return mention.term().kind() == Kind.PERSON
                && (question.keys().get(mention.first()).span().start() > 0 || mention.last() > 1);
    }

    /**
     * A single word means it for certain if it is an abbreviation; others have many meanings ("the leaders"), and so
     * have names in small letters: «внешнеполитическое ведомство» is anybody's.
     */
    private static boolean isOrganisation(Mention mention, Question question) {
        List<String> stems = question.keys().subList(mention.first(), mention.last()).stream().map(Word::stem).toList();
        String word = question.keys().get(mention.first()).form();
        return mention.term().kind() == Kind.ORGANISATION && names(mention).anyMatch(stems.size() > 1
                ? name -> Character.isUpperCase(name.charAt(0)) && stems(name).equals(stems)
                : name -> name.toLowerCase(Locale.ROOT).equals(word) && name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static List<String> stems(String name) {
        return Words.of(name).stream().filter(Word::meaningful).map(Word::stem).toList();
    }

    /** Whether its passage names the organisation, or it comes from there. */
    private static boolean speaksOf(Ranked best, Mention organisation) {
        String publisher = best.sentence().document().source().publisher();
        return best.naming().names(organisation.term().id()) || keys(organisation).allMatch(best::says)
                || names(organisation).anyMatch(publisher::equalsIgnoreCase);
    }

    private static IntStream keys(Mention mention) {
        return IntStream.range(mention.first(), mention.last());
    }

    private static Stream<String> names(Mention mention) {
        return mention.term().names().values().stream().map(Names::all).flatMap(List::stream);
    }
}
