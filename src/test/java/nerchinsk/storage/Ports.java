package nerchinsk.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import nerchinsk.chat.Conversations;
import nerchinsk.chat.Feedback;
import nerchinsk.chat.Preferences;
import nerchinsk.chat.Unanswered;
import nerchinsk.round.Rounds;
import nerchinsk.round.Scores;
import nerchinsk.stats.Played;
import nerchinsk.stats.Tally;
import nerchinsk.telegram.Groups;
import nerchinsk.telegram.Replies;
import nerchinsk.telegram.Updates;

/** All ports, on one storage. */
record Ports(Preferences preferences, Conversations conversations, Feedback feedback, Unanswered unanswered,
        Updates updates, Replies replies, Groups groups, Rounds rounds, Scores scores, Tally tally, Played played,
        AutoCloseable storage) {
    static Ports inMemory() {
        InMemoryRounds rounds = new InMemoryRounds();
        return new Ports(new InMemoryPreferences(), new InMemoryConversations(), new InMemoryFeedback(),
                new InMemoryUnanswered(), new InMemoryUpdates(), new InMemoryReplies(), new InMemoryGroups(), rounds,
                new InMemoryScores(rounds), new InMemoryTally(), new InMemoryPlayed(rounds), () -> {
                });
    }

    static Ports inSqlite(Path folder) {
        Database database = Database.open("jdbc:sqlite:" + folder.resolve("test.db"), InstantSource.system());
        return new Ports(new SqlPreferences(database), new SqlConversations(database), new SqlFeedback(database),
                new SqlUnanswered(database), new SqlUpdates(database), new SqlReplies(database),
                new SqlGroups(database), new SqlRounds(database), new SqlScores(database), new SqlTally(database),
                new SqlPlayed(database), database);
    }
}
