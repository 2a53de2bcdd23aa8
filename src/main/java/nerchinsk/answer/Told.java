package nerchinsk.answer;

import java.util.stream.IntStream;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/**
 * What sentences tell of a question beside the one that is shown.
 *
 * @param question the question
 * @param shown the sentence that is shown
 */
record Told(Question question, Ranked shown) {
    /** The indices of the keys of the question. */
    IntStream keys() {
        return IntStream.range(0, question.keys().size());
    }

    /** The keys that the shown sentence tells and {@code other} does not. */
    IntStream missing(Ranked other) {
        return keys().filter(key -> shown.tells(key) && !tells(other, key));
    }

    /** Whether {@code other} tells the key: itself, if it is a number that the shown sentence itself tells. */
    boolean tells(Ranked other, int key) {
        return question.keys().get(key).kind() == Word.Kind.NUMBER && shown.itselfTells(key)
                ? other.itselfTells(key)
                : other.tells(key);
    }

    /** Whether the key is a verb, which has many names, unless it belongs to the name of a thing: "fall out". */
    boolean isMereVerb(int key) {
        return question.isVerb(key) && question.mentions().stream()
                .noneMatch(mention -> mention.covers(key) && mention.term().kind() != Kind.WORD);
    }
}
