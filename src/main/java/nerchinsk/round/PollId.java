package nerchinsk.round;

/**
 * A question as it stands in a chat.
 *
 * @param value what the place of the chat calls it
 */
public record PollId(String value) {
}
