package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Room;
import nerchinsk.chat.Remembered;
import nerchinsk.telegram.Arrival;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database in trouble. */
class DatabaseTest {
    private static final ChatId CHAT = new ChatId(1);
    private static final Optional<Language> RUSSIAN = Optional.of(Language.RUSSIAN);

    @TempDir
    private Path folder = Path.of("");

    private Database open() {
        return Database.open("jdbc:sqlite:" + folder.resolve("data.db"), InstantSource.system());
    }

    @Test
    void whatABotWritesCanBeReadMeanwhileAndNothingBeWritten() {
        try (Database writing = open();
                Database reading = Database.reading("jdbc:sqlite:" + folder.resolve("data.db"),
                        InstantSource.system())) {
            new SqlPreferences(writing).setLanguage(CHAT, RUSSIAN);
            new SqlPreferences(reading).setLanguage(new ChatId(2), RUSSIAN);
            assertThat(new SqlPreferences(reading).language(CHAT)).isEqualTo(RUSSIAN);
            new SqlPreferences(writing).setLanguage(CHAT, Optional.empty());
            assertThat(new SqlPreferences(reading).language(CHAT)).isEmpty();
            assertThat(new SqlPreferences(writing).language(new ChatId(2))).isEmpty();
        }
    }

    private Connection somebodyElse() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data.db"));
    }

    @Test
    void whatIsKeptOutlivesTheProgram() {
        try (Database database = open()) {
            new SqlPreferences(database).setLanguage(CHAT, RUSSIAN);
        }
        try (Database database = open()) {
            assertThat(new SqlPreferences(database).language(CHAT)).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void lockedDatabaseKeepsNobodyWaitingAndIsWrittenWhenItIsFree() throws SQLException {
        try (Database database = open();
                Connection other = somebodyElse();
                Statement statement = other.createStatement()) {
            SqlPreferences preferences = new SqlPreferences(database);
            statement.execute("BEGIN EXCLUSIVE");
            preferences.setLanguage(CHAT, RUSSIAN);
            List<Arrival> arrivals = List.of(new Arrival(1, "chat 1", "{}"));
            assertThat(new SqlUpdates(database).take(arrivals)).isEqualTo(arrivals);
            assertThat(preferences.language(CHAT)).isEmpty();
            statement.execute("ROLLBACK");
            database.retry();
            assertThat(preferences.language(CHAT)).isEqualTo(RUSSIAN);
            assertThat(new SqlUpdates(database).unfinished()).isEqualTo(arrivals);
        }
    }

    @Test
    void fullDatabaseLosesNothingThatFitsLater() throws SQLException {
        try (Database database = open()) {
            SqlPreferences preferences = new SqlPreferences(database);
            int pages = database.<Integer>write("a full disk", 0,
                    handle -> handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
            database.write("a full disk", handle -> handle.execute("PRAGMA max_page_count = " + pages));
            String much = "ё".repeat(100_000);
            new SqlUpdates(database).take(List.of(new Arrival(1, "chat 1", much)));
            preferences.setLanguage(CHAT, RUSSIAN);
            database.retry();
            assertThat(new SqlUpdates(database).unfinished()).hasSize(1);
            assertThat(preferences.language(CHAT)).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void databaseThatCannotBeOpenedAtFirstIsOpenedWhenItCan() throws IOException {
        Path file = folder.resolve("folder");
        Files.writeString(file, "in the way");
        try (Database database = Database.open("jdbc:sqlite:" + file.resolve("data.db"), InstantSource.system())) {
            SqlPreferences preferences = new SqlPreferences(database);
            preferences.setLanguage(CHAT, RUSSIAN);
            assertThat(preferences.language(CHAT)).isEmpty();
            Files.delete(file);
            Files.createDirectory(file);
            database.retry();
            assertThat(preferences.language(CHAT)).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void rowThatBreaksARuleIsLeftOutAndHoldsNothingUp() {
        try (Database database = open()) {
            database.write("nonsense", handle -> handle.execute("INSERT INTO preferences (chat) VALUES (1)"));
            new SqlPreferences(database).setLanguage(CHAT, RUSSIAN);
            assertThat(new SqlPreferences(database).language(CHAT)).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void whatFollowsFromAnUpdateIsWrittenAtOnceOrNotAtAll() {
        try (Database database = open()) {
            SqlUpdates updates = new SqlUpdates(database);
            SqlPreferences preferences = new SqlPreferences(database);
            updates.take(List.of(new Arrival(1, "chat 1", "{}")));
            assertThatThrownBy(() -> updates.finish(1, () -> {
                preferences.setLanguage(CHAT, RUSSIAN);
                throw new IllegalStateException("broken off");
            })).hasMessage("broken off");
            assertThat(preferences.language(CHAT)).isEmpty();
            updates.finish(1, () -> {
                preferences.setLanguage(CHAT, RUSSIAN);
                assertThat(updates.unfinished()).hasSize(1);
            });
            assertThat(preferences.language(CHAT)).isEqualTo(RUSSIAN);
            assertThat(updates.unfinished()).isEmpty();
        }
    }

    @Test
    void rowThatBreaksARuleDoesNotTakeWithItWhatIsWrittenTogetherWithIt() {
        try (Database database = open()) {
            SqlUpdates updates = new SqlUpdates(database);
            updates.take(List.of(new Arrival(1, "chat 1", "{}")));
            updates.finish(1, () -> {
                database.write("nonsense", handle -> handle.execute("INSERT INTO preferences (chat) VALUES (1)"));
                new SqlPreferences(database).setLanguage(CHAT, RUSSIAN);
            });
            assertThat(updates.unfinished()).isEmpty();
            assertThat(new SqlPreferences(database).language(CHAT)).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void whatIsWrittenTogetherWaitsTogetherWhileTheDatabaseIsLocked() throws SQLException {
        try (Database database = open();
                Connection other = somebodyElse();
                Statement statement = other.createStatement()) {
            SqlUpdates updates = new SqlUpdates(database);
            updates.take(List.of(new Arrival(1, "chat 1", "{}")));
            statement.execute("BEGIN EXCLUSIVE");
            updates.finish(1, () -> new SqlPreferences(database).setLanguage(CHAT, RUSSIAN));
            statement.execute("ROLLBACK");
            database.retry();
            assertThat(updates.unfinished()).isEmpty();
            assertThat(new SqlPreferences(database).language(CHAT)).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void oldRowsExpireByTheirRules() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("data.db"), now::get)) {
            SqlConversations conversations = new SqlConversations(database);
            SqlUpdates updates = new SqlUpdates(database);
            conversations.keep(Room.of(CHAT), Remembered.nothing(Language.ENGLISH));
            updates.take(List.of(new Arrival(1, "chat 1", "{}"), new Arrival(2, "chat 1", "{}")));
            updates.finish(List.of(1L));
            now.set(now.get().plus(Duration.ofDays(3)));
            database.expire();
            assertThat(conversations.in(Room.of(CHAT))).isEmpty();
            assertThat(updates.take(List.of(new Arrival(1, "chat 1", "{}")))).hasSize(1);
            assertThat(updates.unfinished()).extracting(Arrival::id).containsExactly(1L, 2L);
        }
    }

    @Test
    void fileThatIsNoDatabaseIsNotReadAsAnEmptyOne() throws IOException {
        Files.writeString(folder.resolve("data.db"), "this is a letter to the operator, and no database. ".repeat(100));
        assertThatThrownBy(() -> Database.reading("jdbc:sqlite:" + folder.resolve("data.db"), InstantSource.system()))
                .hasMessageContaining("restore a backup");
    }
}
