package nerchinsk.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.round.Player;
import nerchinsk.round.Scores;
import nerchinsk.round.Standing;
import nerchinsk.round.Tries;
import org.jdbi.v3.core.mapper.RowMapper;

/** Scores in SQL. */
public final class SqlScores implements Scores {
    private static final String SELECT = """
            SELECT a.person, COALESCE(p.name, '') AS name, SUM(a.points) AS points, SUM(a.correct) AS correct,
            COUNT(*) AS answered FROM quiz_answers a LEFT JOIN quiz_players p ON p.person = a.person WHERE\s""";
    private static final String GROUP = " GROUP BY a.person, p.name";
    private static final RowMapper<Standing> STANDING = (row, context) -> new Standing(
            new Player(new PersonId(row.getLong("person")), row.getString("name")), row.getLong("points"),
            row.getInt("correct"), row.getInt("answered"));

    private final Database database;

    /** Kept in {@code database}. */
    public SqlScores(Database database) {
        this.database = database;
    }

    @Override
    public List<Standing> in(ChatId chat, Instant since) {
        return database.read("scores", List.<Standing>of(), handle -> handle
                .createQuery(SELECT + "a.chat = :chat AND a.answered >= :since" + GROUP).bind("chat", chat.value())
                .bind("since", since.toEpochMilli()).map(STANDING).list()).stream().sorted(Standing.BEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Standing> of(PersonId person) {
        return database.read("a score", Optional.empty(), handle -> handle
                .createQuery(SELECT + "a.person = :person" + GROUP).bind("person", person.value()).map(STANDING)
                .findOne());
    }

    @Override
    public Map<String, Tries> tries() {
        return database.read("how people did on questions", Map.of(), handle -> handle.createQuery("""
                SELECT p.question, COUNT(*) AS answered, SUM(a.correct) AS correct FROM quiz_answers a
                JOIN quiz_polls p ON p.round = a.round AND p.number = a.number GROUP BY p.question
                """).map((row, context) -> Map.entry(row.getString("question"),
                new Tries(row.getInt("answered"), row.getInt("correct")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void forget(PersonId person) {
        database.write("the end of a score", handle -> {
            handle.createUpdate("DELETE FROM quiz_answers WHERE person = :person").bind("person", person.value())
                    .execute();
            handle.createUpdate("DELETE FROM quiz_skips WHERE person = :person").bind("person", person.value())
                    .execute();
            return handle.createUpdate("DELETE FROM quiz_players WHERE person = :person")
                    .bind("person", person.value()).execute();
        });
    }
}
