package nerchinsk.chat;

/**
 * Where one conversation takes place.
 *
 * @param chat the chat
 * @param topic the topic in it
 */
public record Room(ChatId chat, TopicId topic) {
    /** The chat as a whole. */
    public static Room of(ChatId chat) {
        return new Room(chat, TopicId.NONE);
    }
}
