package nerchinsk.telegram;

/**
 * An update as it came.
 *
 * @param id the number that Telegram gave it
 * @param mailbox whose turn it waits for: updates of one mailbox are handled one after the other
 * @param json the update
 */
public record Arrival(long id, String mailbox, String json) {
}
