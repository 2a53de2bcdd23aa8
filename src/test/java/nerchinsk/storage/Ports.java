package nerchinsk.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import nerchinsk.chat.Conversations;
import nerchinsk.chat.Feedback;
import nerchinsk.chat.Preferences;
import nerchinsk.chat.Unanswered;
import nerchinsk.telegram.Groups;
import nerchinsk.telegram.Replies;
import nerchinsk.telegram.Updates;

/** All ports, on one storage. */
record Ports(Preferences preferences, Conversations conversations, Feedback feedback, Unanswered unanswered,
        Updates updates, Replies replies, Groups groups, AutoCloseable storage) {
    static Ports inMemory() {
        return new Ports(new InMemoryPreferences(), new InMemoryConversations(), new InMemoryFeedback(),
                new InMemoryUnanswered(), new InMemoryUpdates(), new InMemoryReplies(), new InMemoryGroups(), () -> {
                });
    }

    static Ports inSqlite(Path folder) {
        Database database = Database.open("jdbc:sqlite:" + folder.resolve("test.db"), InstantSource.system());
        return new Ports(new SqlPreferences(database), new SqlConversations(database), new SqlFeedback(database),
                new SqlUnanswered(database), new SqlUpdates(database), new SqlReplies(database),
                new SqlGroups(database),
                database);
    }
}
