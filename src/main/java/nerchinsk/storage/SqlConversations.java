package nerchinsk.storage;

import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Conversations;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;
import nerchinsk.text.Language;

/** Conversations in SQL. */
public final class SqlConversations implements Conversations {
    private final Database database;

    /** Kept in {@code database}. */
    public SqlConversations(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Remembered> in(Room room) {
        return database.read("a conversation", Optional.empty(), handle -> handle.createQuery("""
                SELECT language, said, others FROM conversations WHERE chat = :chat AND topic = :topic
                """).bind("chat", room.chat().value()).bind("topic", room.topic().value())
                .map((row, context) -> new Remembered(
                        Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                        Json.said(row.getString("said")), row.getInt("others")))
                .findOne());
    }

    @Override
    public void keep(Room room, Remembered remembered) {
        long now = database.clock().millis();
        database.write("a conversation", handle -> handle.createUpdate("""
                INSERT INTO conversations (chat, topic, language, said, others, changed)
                VALUES (:chat, :topic, :language, :said, :others, :changed)
                ON CONFLICT (chat, topic) DO UPDATE SET language = excluded.language, said = excluded.said,
                others = excluded.others, changed = excluded.changed
                """).bind("chat", room.chat().value()).bind("topic", room.topic().value())
                .bind("language", remembered.language().code()).bind("said", Json.ofSaid(remembered.said()))
                .bind("others", remembered.others()).bind("changed", now).execute());
    }

    @Override
    public void move(ChatId from, ChatId to) {
        database.write("the conversations of a chat that moved",
                handle -> Moving.rows(handle, "conversations", from, to));
    }

    @Override
    public void forget(ChatId chat) {
        database.write("the end of a conversation", handle -> handle
                .createUpdate("DELETE FROM conversations WHERE chat = :chat").bind("chat", chat.value()).execute());
    }
}
