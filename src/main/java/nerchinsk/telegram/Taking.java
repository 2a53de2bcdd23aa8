package nerchinsk.telegram;

import nerchinsk.chat.Chats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings updates to the desk. One that cannot be handled stops no other: it is told in the log and done with. Safe for
 * use by many threads, as long as the updates of each mailbox come one after the other.
 */
final class Taking {
    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

    private final Chats chat;
    private final UpdateReader reader;
    private final Desk desk;
    private final Updates updates;

    /** @param chat holds on to one state of the knowledge while an update is handled */
    Taking(Chats chat, UpdateReader reader, Desk desk, Updates updates) {
        this.chat = chat;
        this.reader = reader;
        this.desk = desk;
        this.updates = updates;
    }

    /** Handles {@code arrival}, whose turn has come in {@code boxes}; left unfinished if the bot stops meanwhile. */
    void handle(Arrival arrival, Mailboxes boxes) {
        Handling handling = new Handling(arrival.id(), updates, () -> boxes.waiting(arrival.mailbox()),
                () -> boxes.letPressThrough(arrival.mailbox()));
        try {
            chat.during(() -> desk.take(reader.read(arrival), handling));
        } catch (StoppedException e) {
            return;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("update {} could not be handled and is left out", arrival.id(), e);
        }
        handling.finish();
    }

    /** Notices {@code press} before its turn. */
    void glance(Arrival press) {
        try {
            chat.during(() -> desk.glance(reader.read(press)));
        } catch (StoppedException e) {
            LOG.debug("stopped before a press was noticed");
        } catch (RuntimeException e) {
            LOG.warn("press {} could not be noticed before its turn", press.id(), e);
        }
    }
}
