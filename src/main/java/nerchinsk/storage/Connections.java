package nerchinsk.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteOpenMode;

/** The way to a database: how it is opened, and how its tables are brought up to date. Safe for use by many threads. */
final class Connections implements AutoCloseable {
    /** Longer than another program's transaction, shorter than people's patience. */
    private static final Duration BUSY = Duration.ofSeconds(1);

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Connections(HikariConfig settings) {
        this.pool = new HikariDataSource(settings);
        this.jdbi = Jdbi.create(pool);
    }

    /** To the database at {@code url}, whether or not it can be reached now. */
    static Connections writing(String url) {
        HikariConfig settings = settings(url);
        if (url.startsWith("jdbc:sqlite:")) {
            // With a write-ahead log a commit survives the death of the program; NORMAL may lose the last ones when the
            // power fails, without harm to the file (sqlite.org/pragma.html#pragma_synchronous).
            settings.addDataSourceProperty("journal_mode", "WAL");
            settings.addDataSourceProperty("synchronous", "NORMAL");
            settings.addDataSourceProperty("busy_timeout", Long.toString(BUSY.toMillis()));
            settings.addDataSourceProperty("journal_size_limit", "8388608");
        }
        return new Connections(settings);
    }

    /** The same, only to read. */
    static Connections reading(String url) {
        HikariConfig settings = settings(url);
        settings.setReadOnly(true);
        settings.addDataSourceProperty("open_mode", Integer.toString(SQLiteOpenMode.READONLY.flag));
        return new Connections(settings);
    }

    private static HikariConfig settings(String url) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("storage");
        settings.setJdbcUrl(url);
        settings.setMaximumPoolSize(2);
        settings.setConnectionTimeout(BUSY.toMillis());
        // The bot starts whether or not the database can be reached.
        settings.setInitializationFailTimeout(-1);
        return settings;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** Looks which tables there are, and throws if that cannot be read. */
    void probe() throws SQLException {
        jdbi.useHandle(handle -> handle.getConnection().getMetaData().getTables(null, null, "%", null).close());
    }

    /** Brings the tables up to date, over a new connection. */
    void migrate() {
        pool.getHikariPoolMXBean().softEvictConnections();
        // Steps are numbered in ranges, so a new one may have a lower number than one that was taken before.
        Flyway.configure().outOfOrder(true).dataSource(pool).locations("classpath:nerchinsk/storage/migrations").load()
                .migrate();
    }

    @Override
    public void close() {
        pool.close();
    }
}
