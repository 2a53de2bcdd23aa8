package nerchinsk.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nerchinsk.fact.Mention;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;

/** Tells from its words whether a question leans on the one before, and on what of it. */
final class Leaning {
    /** A question with so many words of its own stands alone. */
    private static final int WHOLE = 3;
    /** Behind so many things of its own question a pronoun stands for one of them; our choice. */
    private static final int NEAR = 2;

    /** The words that documents have for what "for how long?" asks, by their stems. */
    private static final Set<String> ADDED = Words.of("term срок").stream().map(Word::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Leaning() {
    }

    /** Whether the question cannot be understood without the one before. */
    static boolean leans(Question question) {
        boolean pointing = points(question);
        boolean joined = joined(question);
        boolean own = question.mentions().stream().anyMatch(Leaning::isSubject);
        int keys = question.keys().size();
        if (question.intent().intent().smalltalk() && !joined) {
            return false;
        }
        if (keys == 0) {
            return asks(question) || pointing || joined && Cues.saysNow(question.asked())
                    || asksAnotherSource(question);
        }
        return own
                ? joined && keys < WHOLE || pointing && keys < WHOLE
                : joined || pointing || keys == 1 && (asks(question) || nouns(question).isEmpty());
    }

    /**
     * Whether the question says enough to be tried on its own: it has several words, names a thing, or asks of a year.
     */
    static boolean isWhole(Question question) {
        return question.keys().size() >= WHOLE || !nouns(question).isEmpty()
                || !joined(question) && !points(question) && asks(question) && hasNumber(question);
    }

    /** Whether it says little but that it goes on with what was said, as "was he there?". */
    static boolean saysLittle(Question question) {
        return points(question) && question.keys().size() < WHOLE;
    }

    /** Whether it does not show that it goes on with what was said. */
    static boolean isApart(Question question) {
        return !joined(question) && !points(question);
    }

    /** The keys that name a thing, as indices of its keys: no verbs, numbers, measures and words such as "reason". */
    static List<Integer> nouns(Question question) {
        return IntStream.range(0, question.keys().size()).filter(key -> isNoun(question, key)).boxed().toList();
    }

    private static boolean isNoun(Question question, int key) {
        Word word = question.keys().get(key);
        return word.kind() != Word.Kind.NUMBER && !Cues.measures(word) && !Cues.isAttribute(word)
                && !isPlaceOrTime(question, word)
                && !Verbs.isVerb(question, key);
    }

    /** Whether the word only says what kind of place or time is asked for, as in "in which city?". */
    private static boolean isPlaceOrTime(Question question, Word word) {
        Intent intent = question.intent().intent();
        return (intent == Intent.WHERE || intent == Intent.WHEN) && question.focus().filter(word::equals).isPresent();
    }

    /** Whether it asks for the same as the question before, about something else. */
    static boolean asksAgain(Question question) {
        return Cues.asksTheSame(question.asked()) || !asks(question) || asksAnotherSource(question);
    }

    /** Whether it says nothing but whose words are wanted: "and according to the essay?". */
    private static boolean asksAnotherSource(Question question) {
        return question.keys().isEmpty() && !question.within().isEmpty();
    }

    private static boolean joined(Question question) {
        return Cues.joined(question.asked());
    }

    /** Whether a word of it stands for something that it does not name itself. */
    static boolean points(Question question) {
        return Words.of(question.asked()).stream().filter(Cues::points)
                .anyMatch(word -> thingsBefore(word, question) < NEAR);
    }

    /**
     * How many things of the question itself a pronoun may stand for: "the lands around it"; no persons, countries only
     * for "they".
     */
    private static long thingsBefore(Word pronoun, Question question) {
        boolean many = Cues.pointsAtMany(pronoun);
        return nouns(question).stream()
                .filter(key -> question.start(key) + question.keys().get(key).text().length() <= pronoun.span().start())
                .filter(key -> question.mentions().stream().noneMatch(mention -> mention.covers(key)
                        && (mention.term().kind() == Kind.PERSON
                                || !many && Sides.include(mention))))
                .count();
    }

    private static boolean hasNumber(Question question) {
        return question.keys().stream().anyMatch(key -> key.kind() == Word.Kind.NUMBER);
    }

    /** Whether it points at a person, as "he". */
    static boolean pointsAtAPerson(Question question) {
        return Cues.pointsAtAPerson(question.asked());
    }

    /** Whether it points at a thing, as "this summit", and at no person. */
    static boolean pointsAtAThing(Question question) {
        return Cues.saysThis(question.asked()) && !pointsAtAPerson(question)
                && !question.keys().isEmpty();
    }

    /** Whether all its keys only measure, as in "how long?". */
    static boolean onlyMeasures(Question question) {
        return question.keys().stream().allMatch(Cues::measures);
    }

    /** The word that documents have for what "for how long?" asks; none for other measures. */
    static List<Word> term(Question question) {
        return Cues.asksForHowLong(question.asked())
                ? Words.of(question.language() == Language.ENGLISH ? "term" : "срок")
                : List.of();
    }

    /** Whether {@code word} was put into {@code question} for what "for how long?" asks, and nobody said it. */
    static boolean isAdded(Word word, Question question) {
        return ADDED.contains(word.stem()) && Words.of(question.asked()).stream()
                .noneMatch(said -> said.stem().equals(word.stem()));
    }

    /**
     * Whether a mention is what a question can be about. The two countries are the subject of every question here, so
     * that naming them is no new one.
     */
    static boolean isSubject(Mention mention) {
        return mention.term().kind() != Kind.WORD && !Sides.include(mention);
    }

    /** Whether a word is a code, as "Su-27": a name that needs no glossary. */
    static boolean isNamed(Word word) {
        return word.kind() != Word.Kind.NUMBER && word.form().chars().anyMatch(Character::isDigit);
    }

    private static boolean asks(Question question) {
        return Cues.asks(question.asked()) || points(question) && IntStream.range(0, question.keys().size())
                .anyMatch(key -> Verbs.isVerb(question, key));
    }
}
