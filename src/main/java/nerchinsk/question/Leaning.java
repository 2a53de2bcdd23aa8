package nerchinsk.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Tells from its words whether a question leans on the one before, and on what of it. */
final class Leaning {
    /** Words that join a question to what was said; our own list. */
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)^\\W*(?:and|but|or|then|what about|how about|а|и|но|или|ну а|что насч[её]т|как насч[её]т)(?!\\p{L}).*",
            Pattern.DOTALL);
    /** A joining that asks for the same as before, about something else. */
    private static final Pattern SAME_AGAIN = Pattern.compile(
            "(?iu)^\\W*(?:(?:and|but|а|и|ну а)\\s+)?(?:what about|how about|что насч[её]т|как насч[её]т)(?!\\p{L}).*",
            Pattern.DOTALL);
    /** Words that stand for something said before; our own list. */
    private static final Set<String> POINTING = Set.of("it", "he", "she", "they", "him", "her", "them", "his", "its",
            "their",
            "this", "that", "there", "он", "она", "оно", "они", "его", "ее", "ему", "ей", "им", "их", "него", "нее",
            "нем", "ней",
            "них", "ним", "ними", "там", "туда", "этот", "эта", "это", "эти", "этого", "этой", "этом", "этим", "этих");
    /** Those among them that stand for a person; our own list. */
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "он", "она", "его", "ее",
            "ему", "ей",
            "им", "него", "нее", "нем", "ней", "ним");
    /** Words that ask; a follow-up without one asks what was asked before. */
    private static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
            "how", "кто",
            "кого", "кому", "кем", "ком", "чей", "чья", "чье", "что", "чего", "чему", "чем", "какой", "какая", "какое",
            "какие",
            "какого", "каком", "какую", "каким", "когда", "где", "куда", "откуда", "почему", "зачем", "отчего",
            "сколько", "как");
    /** The two countries are the subject of every question here, so naming them is no new subject. */
    private static final Set<String> EVER_PRESENT = Set.of("china", "russia", "soviet-union");
    /** Words before the name of a thing that was spoken of; our own list. */
    private static final Set<String> THIS = Set.of("this", "that", "these", "those", "этот", "эта", "эти", "этого",
            "этой", "этих");
    /** Words after "how" that measure and name nothing; our own list. */
    private static final Set<String> MEASURING = Set.of("long", "often", "far", "much", "many", "big", "large", "old",
            "долго", "часто", "далеко", "много", "срок");
    /** A question with so many words of its own stands alone. */
    private static final int WHOLE = 3;

    private Leaning() {
    }

    /** Whether the question cannot be understood without the one before. */
    static boolean leans(Question question) {
        List<Word> words = Words.of(question.asked());
        boolean pointing = words.stream().anyMatch(word -> POINTING.contains(word.form()));
        boolean joined = JOINED.matcher(question.asked()).matches();
        boolean own = question.mentions().stream().anyMatch(Leaning::isSubject);
        int keys = question.keys().size();
        if (keys == 0) {
            return joined || asks(question) || pointing;
        }
        return own
                ? joined && keys < WHOLE || pointing && keys < WHOLE
                : joined || pointing || keys == 1 && asks(question);
    }

    /** Whether the question says enough to be tried on its own. */
    static boolean isWhole(Question question) {
        return question.keys().size() >= WHOLE;
    }

    /** Whether it asks for the same as the question before, about something else. */
    static boolean asksAgain(Question question) {
        return SAME_AGAIN.matcher(question.asked()).matches() || !asks(question);
    }

    /** Whether it points at a person, as "he". */
    static boolean pointsAtAPerson(Question question) {
        return PERSONAL.stream().anyMatch(saidIn(question)::contains);
    }

    /** Whether it points at a thing, as "this summit", and at no person. */
    static boolean pointsAtAThing(Question question) {
        return saidIn(question).stream().anyMatch(THIS::contains) && !pointsAtAPerson(question)
                && !question.keys().isEmpty();
    }

    /** Whether all its keys only measure, as in "how long?". */
    static boolean onlyMeasures(Question question) {
        return question.keys().stream().allMatch(key -> MEASURING.contains(key.form()));
    }

    /** Whether a mention is what a question can be about. */
    static boolean isSubject(Mention mention) {
        return mention.term().kind() != Kind.WORD && !EVER_PRESENT.contains(mention.term().id());
    }

    /** Whether a word is a code, as "Su-27": a name that needs no glossary. */
    static boolean isNamed(Word word) {
        return word.kind() != Word.Kind.NUMBER && word.form().chars().anyMatch(Character::isDigit);
    }

    private static boolean asks(Question question) {
        return Words.of(question.asked()).stream().anyMatch(word -> ASKING.contains(word.form()));
    }

    private static Set<String> saidIn(Question question) {
        return Words.of(question.asked()).stream().map(Word::form).collect(Collectors.toSet());
    }
}
