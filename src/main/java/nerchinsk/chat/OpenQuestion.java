package nerchinsk.chat;

import java.time.Instant;
import java.util.List;
import nerchinsk.text.Language;

/**
 * A question that was not answered.
 *
 * @param chat where it was asked
 * @param message the question
 * @param person who asked
 * @param language the language it was asked in
 * @param question what was asked
 * @param nearest the sentences that came closest, best first
 * @param reported whether the person wants the operators to see it
 * @param at when
 */
public record OpenQuestion(ChatId chat, MessageId message, PersonId person, Language language, String question,
        List<String> nearest, boolean reported, Instant at) {
    public OpenQuestion {
        nearest = List.copyOf(nearest);
    }
}
