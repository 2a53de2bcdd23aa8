package nerchinsk.chat;

/**
 * A message within its chat.
 *
 * @param value its number in the chat
 */
public record MessageId(int value) {
    /** The bare number. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
