package nerchinsk.chat;

import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.text.Language;

/**
 * What a chat remembers from turn to turn.
 *
 * @param language the language of the last turn
 * @param last the answer to the last question
 * @param others how many of its other sentences have been shown
 */
public record Conversation(Language language, Optional<Answer> last, int others) {
    /** Nothing has been said yet. */
    public static Conversation start(Language language) {
        return new Conversation(language, Optional.empty(), 0);
    }

    Conversation asked(Answer answer, Language inLanguage) {
        return new Conversation(inLanguage, Optional.of(answer), 0);
    }

    Conversation shownOneMore() {
        return new Conversation(language, last, others + 1);
    }

    /** The sentence that was shown last, if one was. */
    Optional<Quote> shown() {
        return others == 0 ? last.flatMap(Answer::shown) : last.map(answer -> answer.others().get(others - 1));
    }

    /** The sentence to be shown next, if one is left. */
    Optional<Quote> next() {
        return last.filter(answer -> others < answer.others().size()).map(answer -> answer.others().get(others));
    }
}
