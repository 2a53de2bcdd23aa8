package nerchinsk.chat;

import java.time.Instant;

/**
 * What one person thinks of one answer.
 *
 * @param chat where the answer stands
 * @param message the answer
 * @param person who thinks so
 * @param verdict what the person thinks
 * @param question what was asked
 * @param quote what was shown
 * @param document the file it was cut from
 * @param at when
 */
public record Opinion(ChatId chat, MessageId message, PersonId person, Verdict verdict, String question, String quote,
        String document, Instant at) {
}
