package nerchinsk.storage;

import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Preferences;
import nerchinsk.text.Language;

/** Settings in SQL. */
public final class SqlPreferences implements Preferences {
    private final Database database;

    /** Kept in {@code database}. */
    public SqlPreferences(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Language> language(ChatId chat) {
        return database.read("the language of a chat", Optional.<String>empty(),
                handle -> handle.createQuery("SELECT language FROM preferences WHERE chat = :chat")
                        .bind("chat", chat.value()).mapTo(String.class).findOne())
                .flatMap(Language::ofCode);
    }

    @Override
    public void setLanguage(ChatId chat, Optional<Language> language) {
        if (language.isEmpty()) {
            forget(chat);
            return;
        }
        database.write("the language of a chat", handle -> handle.createUpdate("""
                INSERT INTO preferences (chat, language) VALUES (:chat, :language)
                ON CONFLICT (chat) DO UPDATE SET language = excluded.language
                """).bind("chat", chat.value()).bind("language", language.get().code()).execute());
    }

    @Override
    public void move(ChatId from, ChatId to) {
        database.write("the settings of a chat that moved", handle -> Moving.rows(handle, "preferences", from, to));
    }

    @Override
    public void forget(ChatId chat) {
        database.write("the end of a setting",
                handle -> handle.createUpdate("DELETE FROM preferences WHERE chat = :chat")
                        .bind("chat", chat.value()).execute());
    }
}
