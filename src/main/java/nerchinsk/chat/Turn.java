package nerchinsk.chat;

/**
 * One message and what came of it.
 *
 * @param reply what the bot says
 * @param conversation what the chat remembers now
 */
public record Turn(Reply reply, Conversation conversation) {
}
