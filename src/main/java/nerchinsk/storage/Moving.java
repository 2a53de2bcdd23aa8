package nerchinsk.storage;

import nerchinsk.chat.ChatId;
import org.jdbi.v3.core.Handle;

/** Chats that become other chats. */
final class Moving {
    private Moving() {
    }

    /** Gives the rows of one chat in {@code table} to another; what the other has already gives way. */
    static int rows(Handle handle, String table, ChatId from, ChatId to) {
        boolean any = handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE chat = :from")
                .bind("from", from.value()).mapTo(Integer.class).one() > 0;
        if (!any) {
            return 0;
        }
        handle.createUpdate("DELETE FROM " + table + " WHERE chat = :to").bind("to", to.value()).execute();
        return handle.createUpdate("UPDATE " + table + " SET chat = :to WHERE chat = :from").bind("to", to.value())
                .bind("from", from.value()).execute();
    }
}
