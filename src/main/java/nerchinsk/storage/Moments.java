package nerchinsk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Times in columns. */
final class Moments {
    private Moments() {
    }

    /** The milliseconds in {@code column}; empty if it is. */
    static Optional<Duration> duration(ResultSet row, String column) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(milliseconds));
    }
}
