package nerchinsk.chat;

import java.util.Optional;
import nerchinsk.answer.Answer;

/**
 * One message and what came of it.
 *
 * @param reply what the bot says
 * @param answer what came of the question, if it was one
 * @param conversation what the chat remembers now
 */
public record Turn(Reply reply, Optional<Answer> answer, Conversation conversation) {
    /** A turn without a question. */
    Turn(Reply reply, Conversation conversation) {
        this(reply, Optional.empty(), conversation);
    }
}
