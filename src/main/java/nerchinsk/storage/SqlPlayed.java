package nerchinsk.storage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nerchinsk.stats.DayOfPlay;
import nerchinsk.stats.Played;
import org.jdbi.v3.core.Handle;

/** The days of the quiz in SQL. */
public final class SqlPlayed implements Played {
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Database database;

    /** Kept in {@code database}. */
    public SqlPlayed(Database database) {
        this.database = database;
    }

    @Override
    public List<DayOfPlay> since(LocalDate day) {
        return database.read("the days of the quiz", List.of(), handle -> {
            Map<LocalDate, DayOfPlay> days = new TreeMap<>();
            times(handle, "SELECT begun / :length AS day, COUNT(*) AS times FROM quiz_rounds WHERE begun >= :from "
                    + "GROUP BY 1", day).forEach((on, rounds) -> days.put(on, new DayOfPlay(on, rounds, 0)));
            times(handle, "SELECT answered / :length AS day, COUNT(*) AS times FROM quiz_answers WHERE answered >= "
                    + ":from GROUP BY 1", day).forEach(
                            (on, answers) -> days.merge(on, new DayOfPlay(on, 0, answers),
                                    (rounds, more) -> new DayOfPlay(on, rounds.rounds(), more.answers())));
            return List.copyOf(days.values());
        });
    }

    private static Map<LocalDate, Long> times(Handle handle, String sql, LocalDate from) {
        Map<LocalDate, Long> times = new TreeMap<>();
        handle.createQuery(sql).bind("length", DAY).bind("from", from.toEpochDay() * DAY).map((row,
                context) -> times.put(LocalDate.ofEpochDay(row.getLong("day")), row.getLong("times"))).list();
        return times;
    }
}
