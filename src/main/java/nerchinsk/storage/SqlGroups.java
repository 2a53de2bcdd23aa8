package nerchinsk.storage;

import nerchinsk.chat.ChatId;
import nerchinsk.telegram.Groups;

/** Known groups in SQL. */
public final class SqlGroups implements Groups {
    private final Database database;

    /** Kept in {@code database}. */
    public SqlGroups(Database database) {
        this.database = database;
    }

    @Override
    public boolean met(ChatId group) {
        return database.read("a group", false, handle -> handle
                .createQuery("SELECT COUNT(*) FROM met_groups WHERE chat = :chat").bind("chat", group.value())
                .mapTo(Integer.class).one() > 0);
    }

    @Override
    public void meet(ChatId group) {
        long now = database.clock().millis();
        database.write("a group", handle -> handle.createUpdate("""
                INSERT INTO met_groups (chat, changed) VALUES (:chat, :changed) ON CONFLICT (chat) DO NOTHING
                """).bind("chat", group.value()).bind("changed", now).execute());
    }

    @Override
    public void move(ChatId from, ChatId to) {
        database.write("a group that moved", handle -> Moving.rows(handle, "met_groups", from, to));
    }
}
