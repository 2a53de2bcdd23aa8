package nerchinsk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nerchinsk.answer.Outcome;
import nerchinsk.intent.Intent;
import nerchinsk.stats.Count;
import nerchinsk.stats.Tally;
import nerchinsk.text.Language;

/** Counts of questions in SQL. */
public final class SqlTally implements Tally {
    private final Database database;

    /** Kept in {@code database}. */
    public SqlTally(Database database) {
        this.database = database;
    }

    @Override
    public void count(LocalDate day, Language language, Intent intent, Outcome outcome) {
        database.write("the count of a question", handle -> handle.createUpdate("""
                INSERT INTO tally (day, language, intent, outcome, times) VALUES (:day, :language, :intent, :outcome, 1)
                ON CONFLICT (day, language, intent, outcome) DO UPDATE SET times = tally.times + 1
                """).bind("day", day.toString()).bind("language", language.code()).bind("intent", intent.code())
                .bind("outcome", outcome.code()).execute());
    }

    @Override
    public List<Count> since(LocalDate day) {
        return database.read("the counts of questions", List.of(), handle -> handle.createQuery("""
                SELECT day, language, intent, outcome, times FROM tally WHERE day >= :day
                ORDER BY day, language, intent, outcome
                """).bind("day", day.toString()).map((row, context) -> count(row)).list());
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(LocalDate.parse(row.getString("day")),
                Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                Intent.valueOf(row.getString("intent").toUpperCase(Locale.ROOT)),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)), row.getLong("times"));
    }
}
