package nerchinsk.telegram;

import java.time.Instant;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Remembered;

/**
 * A reply that stands in a chat.
 *
 * @param chat the chat
 * @param message the reply
 * @param question the message that it replies to
 * @param person who asked
 * @param remembered the conversation after it
 * @param at when it was sent
 */
public record SentReply(ChatId chat, MessageId message, MessageId question, PersonId person, Remembered remembered,
        Instant at) {
}
