package nerchinsk.telegram;

/**
 * An update as it came.
 *
 * @param id the number that Telegram gave it
 * @param mailbox whose turn it waits for: updates of one mailbox are handled one after the other
 * @param json the update
 * @param late whether it may have lain somewhere for a while before it was handed out
 */
public record Arrival(long id, String mailbox, String json, boolean late) {
    /** An update that has been handed out as soon as it was there. */
    public Arrival(long id, String mailbox, String json) {
        this(id, mailbox, json, false);
    }

    /** Whether somebody has pressed a button. A text cannot hold the key: its quotation marks are escaped. */
    boolean press() {
        return json.contains("\"callback_query\"");
    }

    /** The same, after a while. */
    Arrival later() {
        return new Arrival(id, mailbox, json, true);
    }
}
