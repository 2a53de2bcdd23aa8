package nerchinsk.chat;

/**
 * A topic within a chat.
 *
 * @param value its number; 0 for chats that have no topics
 */
public record TopicId(int value) {
    /** The only topic of a chat that has none. */
    public static final TopicId NONE = new TopicId(0);
}
