package nerchinsk.chat;

/**
 * A chat: one person with the bot, or a group.
 *
 * @param value the number that the place of the chat gives it, of either sign
 */
public record ChatId(long value) {
    /** The bare number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
