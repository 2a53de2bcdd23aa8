package nerchinsk.assembly;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Opinion;
import nerchinsk.config.Config;
import nerchinsk.stats.Grouping;
import nerchinsk.stats.Lack;
import nerchinsk.stats.Report;
import nerchinsk.storage.Database;
import nerchinsk.storage.SqlFeedback;
import nerchinsk.storage.SqlPlayed;
import nerchinsk.storage.SqlTally;
import nerchinsk.storage.SqlUnanswered;

/** What a bot has written down, read without disturbing it, whether it runs or not. */
public final class Records implements AutoCloseable {
    /** More would tell nobody more; our choice. */
    private static final int MOST = 20_000;

    private final Database database;

    private Records(Database database) {
        this.database = database;
    }

    /** The records in the data folder, or where the operator has set; empty if there are none yet. */
    public static Optional<Records> of(Config config, Path data) {
        return DatabasePlace.existing(config, data)
                .map(url -> new Records(Database.reading(url, InstantSource.system())));
    }

    /** What happened from {@code day} on, a day of UTC. */
    public Report since(LocalDate day) {
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<OpenQuestion> open = new SqlUnanswered(database).latest(MOST).stream()
                .filter(question -> !question.at().isBefore(start)).toList();
        List<Opinion> opinions = new SqlFeedback(database).latest(MOST).stream()
                .filter(opinion -> !opinion.at().isBefore(start)).toList();
        return new Report(day, new SqlTally(database).since(day), opinions, new SqlPlayed(database).since(day),
                Grouping.of(Lack.of(open, opinions)));
    }

    @Override
    public void close() {
        database.close();
    }
}
