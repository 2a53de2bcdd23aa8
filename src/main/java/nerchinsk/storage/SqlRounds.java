package nerchinsk.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.chat.TopicId;
import nerchinsk.quiz.Topic;
import nerchinsk.round.Ending;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Plan;
import nerchinsk.round.Player;
import nerchinsk.round.RoundId;
import nerchinsk.round.Rounds;
import nerchinsk.round.Story;
import nerchinsk.text.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Rounds in SQL. */
public final class SqlRounds implements Rounds {
    private static final List<String> TABLES = List.of("quiz_rounds", "quiz_polls", "quiz_answers");
    private static final RowMapper<Story> ROUND = (row, context) -> new Story(new Plan(new RoundId(row.getString("id")),
            new Room(new ChatId(row.getLong("chat")), new TopicId(row.getInt("topic"))), row.getInt("alone") == 1,
            new PersonId(row.getLong("starter")), Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
            Optional.ofNullable(row.getString("about")).flatMap(Topic::ofCode), row.getInt("questions"),
            Duration.ofSeconds(row.getInt("seconds")), Instant.ofEpochMilli(row.getLong("begun"))), List.of(),
            List.of(),
            Optional.ofNullable(row.getString("ending")).map(code -> Ending.valueOf(code.toUpperCase(Locale.ROOT))),
            row.getInt("told") == 1);
    private static final RowMapper<GivenAnswer> ANSWER = (row, context) -> new GivenAnswer(row.getInt("number"),
            new Player(new PersonId(row.getLong("person")), row.getString("name")), row.getInt("place"),
            row.getInt("correct") == 1, Moments.duration(row, "taken"), row.getInt("points"),
            Instant.ofEpochMilli(row.getLong("answered")));

    private final Database database;

    /** Kept in {@code database}. */
    public SqlRounds(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Story story) {
        long now = database.clock().millis();
        database.write("a quiz round", handle -> {
            keep(handle, story, now);
            story.last().ifPresent(asked -> SqlPolls.keep(handle, story.plan(), asked, now));
            return 0;
        });
    }

    private static void keep(Handle handle, Story story, long now) {
        Plan plan = story.plan();
        handle.createUpdate("""
                INSERT INTO quiz_rounds (id, chat, topic, alone, starter, language, about, questions, seconds, begun,
                ending, told, changed) VALUES (:id, :chat, :topic, :alone, :starter, :language, :about, :questions,
                :seconds, :begun, :ending, :told, :changed)
                ON CONFLICT (id) DO UPDATE SET chat = excluded.chat, ending = excluded.ending, told = excluded.told,
                changed = excluded.changed
                """).bind("id", plan.id().value()).bind("chat", plan.room().chat().value())
                .bind("topic", plan.room().topic().value()).bind("alone", plan.alone() ? 1 : 0)
                .bind("starter", plan.starter().value()).bind("language", plan.language().code())
                .bind("about", plan.topic().map(Topic::code).orElse(null)).bind("questions", plan.questions())
                .bind("seconds", plan.time().toSeconds()).bind("begun", plan.begun().toEpochMilli())
                .bind("ending", story.ending().map(Ending::code).orElse(null)).bind("told", story.told() ? 1 : 0)
                .bind("changed", now).execute();
    }

    @Override
    public void log(Story story, GivenAnswer answer) {
        database.write("an answer of the quiz", handle -> {
            int added = handle.createUpdate("""
                    INSERT INTO quiz_answers (round, number, chat, person, place, correct, taken, points, answered)
                    VALUES (:round, :number, :chat, :person, :place, :correct, :taken, :points, :answered)
                    ON CONFLICT (round, number, person) DO NOTHING
                    """).bind("round", story.plan().id().value()).bind("number", answer.number())
                    .bind("chat", story.plan().room().chat().value()).bind("person", answer.player().id().value())
                    .bind("place", answer.option()).bind("correct", answer.right() ? 1 : 0)
                    .bind("taken", answer.taken().map(Duration::toMillis).orElse(null)).bind("points", answer.points())
                    .bind("answered", answer.at().toEpochMilli()).execute();
            return added + handle.createUpdate("""
                    INSERT INTO quiz_players (person, name, changed) VALUES (:person, :name, :changed)
                    ON CONFLICT (person) DO UPDATE SET name = excluded.name, changed = excluded.changed
                    """).bind("person", answer.player().id().value()).bind("name", answer.player().name())
                    .bind("changed", answer.at().toEpochMilli()).execute();
        });
    }

    @Override
    public List<Story> unfinished() {
        return database.read("rounds of the quiz", List.of(), handle -> {
            List<Story> stories = new ArrayList<>();
            for (Story story : handle.createQuery("SELECT * FROM quiz_rounds WHERE told = 0 ORDER BY begun, id")
                    .map(ROUND).list()) {
                stories.add(
                        new Story(story.plan(), SqlPolls.of(handle, story.plan().id()), answers(handle, story),
                                story.ending(), false));
            }
            return stories;
        });
    }

    private static List<GivenAnswer> answers(Handle handle, Story story) {
        return handle.createQuery("""
                SELECT a.*, COALESCE(p.name, '') AS name FROM quiz_answers a LEFT JOIN quiz_players p
                ON p.person = a.person WHERE a.round = :round ORDER BY a.number, a.answered, a.person
                """).bind("round", story.plan().id().value()).map(ANSWER).list();
    }

    @Override
    public Map<String, Integer> timesAsked(ChatId chat) {
        return database.read("questions that were asked", Map.of(), handle -> handle
                .createQuery("SELECT question, COUNT(*) AS times FROM quiz_polls WHERE chat = :chat GROUP BY question")
                .bind("chat", chat.value()).map((row, context) -> Map.entry(row.getString("question"),
                        row.getInt("times")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void move(ChatId from, ChatId to) {
        database.write("the rounds of a chat that moved", handle -> {
            for (String table : TABLES) {
                handle.createUpdate("UPDATE " + table + " SET chat = :to WHERE chat = :from").bind("to", to.value())
                        .bind("from", from.value()).execute();
            }
            return 0;
        });
    }
}
