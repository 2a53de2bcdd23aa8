package nerchinsk.rank;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.question.Question;

/** The persons that a question names, if in other words: "Putin" asks about "Vladimir Putin". */
final class AskedPersons {
    /** What stands before the name where just that person is asked for: "who was Chairman"; our own list. */
    private static final Pattern WHO_IS = Pattern.compile("(?iu)^\\W*(?:who(?:['’]s| is| was)|кто (?:так(?:ой|ая)|это))"
            + "(?: (?!(?:of|to|for|by|with|after|before|behind)\\s)\\p{L}+){0,2}\\s+$");
    /** What stands between persons of whom one is asked for; our own list. */
    private static final Pattern CHOICE = Pattern.compile("(?iu)(?<!\\p{L})(?:or|или|либо)(?!\\p{L})");

    private AskedPersons() {
    }

    /** Whether {@code fact} of {@code sentence} is one of them who cannot be the answer. */
    static boolean exclude(PlacedFact fact, Question question, Analysis sentence) {
        return isAmong(of(question).toList(), fact, sentence) && !isAmong(mayAnswer(question), fact, sentence);
    }

    /** Whether the question asks for one of them, and {@code fact} of {@code sentence} is another person. */
    static boolean leaveOut(PlacedFact fact, Question question, Analysis sentence) {
        List<Mention> asked = fact.fact().kind() == FactKind.PERSON ? mayAnswer(question) : List.of();
        return !asked.isEmpty() && !isAmong(asked, fact, sentence);
    }

    private static Stream<Mention> of(Question question) {
        return question.mentions().stream().filter(mention -> mention.term().kind() == Kind.PERSON);
    }

    private static boolean isAmong(List<Mention> persons, PlacedFact fact, Analysis sentence) {
        return fact.fact().kind() == FactKind.PERSON && AskedTerms.include(fact, persons, sentence);
    }

    /** Whom the question may be asking for: who somebody is, or which of two that it names last. */
    private static List<Mention> mayAnswer(Question question) {
        List<Mention> persons = of(question).toList();
        return persons.size() > 1 && CHOICE.matcher(question.asked()).find()
                ? persons.subList(persons.size() - 2, persons.size())
                : persons.stream().filter(person -> isAll(person, question)).toList();
    }

    /** Whether the question says nothing but this name: "who is …?". */
    private static boolean isAll(Mention person, Question question) {
        Word name = question.keys().get(person.first());
        int start = question.start(person.first());
        return person.last() == question.keys().size() && (person.first() == 0
                || question.asked().startsWith(name.text(), start)
                        && WHO_IS.matcher(question.asked().substring(0, start)).find());
    }
}
