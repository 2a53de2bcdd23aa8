package nerchinsk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that never throws at those who use it: what cannot be written now is written later, in its order, and
 * what cannot be read is taken for absent. The log says when trouble begins and when it is over. Safe for use by many
 * threads.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    /** Between two tries to write what waits, and after a reading that failed; our choice. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String url;
    private final InstantSource clock;
    private final Connections connections;
    private final Jdbi jdbi;
    private final OrderedWrites writes;
    private final ThreadLocal<@Nullable List<Write>> together = new ThreadLocal<>();
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("storage").factory());
    private final boolean readOnly;
    private volatile long readsResumeAt;

    private Database(String url, boolean readOnly, InstantSource clock) {
        this.readOnly = readOnly;
        this.url = url;
        this.clock = clock;
        this.connections = readOnly ? Connections.reading(url) : Connections.writing(url);
        this.jdbi = connections.jdbi();
        this.writes = new OrderedWrites(url, jdbi, connections::migrate);
    }

    /**
     * The database at {@code url}, brought up to date as soon as it can be reached.
     *
     * @param url a JDBC address; SQLite's database is one file, which is made if it is missing
     */
    public static Database open(String url, InstantSource clock) {
        Database database = new Database(url, false, clock);
        database.retry();
        database.timer.scheduleWithFixedDelay(database::retry, PAUSE.toMillis(), PAUSE.toMillis(),
                TimeUnit.MILLISECONDS);
        database.timer.scheduleWithFixedDelay(database::expire, 1, 60, TimeUnit.MINUTES);
        return database;
    }

    /**
     * The database at {@code url}, only to be read, while another program may write to it.
     *
     * @throws UncheckedIOException if there is none that can be read
     */
    public static Database reading(String url, InstantSource clock) {
        Database database = new Database(url, true, clock);
        try {
            database.connections.probe();
            return database;
        } catch (Exception e) {
            database.close();
            throw new UncheckedIOException("the database " + url + " cannot be read: check its permissions, restore a "
                    + "backup of it, or name another folder with --data", new IOException(Faults.words(e), e));
        }
    }

    InstantSource clock() {
        return clock;
    }

    /** Does {@code work} in one transaction, now or, if there is trouble, later. */
    void write(String what, HandleCallback<?, Exception> work) {
        write(what, null, handle -> {
            work.withHandle(handle);
            return null;
        });
    }

    /**
     * Does {@code work} in one transaction and returns its result; if it has to wait, for better times or for what is
     * written {@link #together} with it, {@code otherwise}.
     */
    <T extends @Nullable Object> T write(String what, T otherwise, HandleCallback<T, Exception> work) {
        List<Write> parts = together.get();
        if (parts == null) {
            return writes.write(what, otherwise, work);
        }
        parts.add(new Write(what, work));
        return otherwise;
    }

    /**
     * What {@code changes} write in this thread is written in one transaction when they are done, now or, if there is
     * trouble, later; nothing if they throw.
     */
    void together(Runnable changes) {
        if (together.get() != null) {
            changes.run();
            return;
        }
        List<Write> parts = new ArrayList<>();
        together.set(parts);
        try {
            changes.run();
        } finally {
            together.remove();
        }
        if (!parts.isEmpty()) {
            writes.write(parts);
        }
    }

    /** What {@code work} reads; {@code otherwise} if there is trouble. */
    <T> T read(String what, T otherwise, HandleCallback<T, Exception> work) {
        if (clock.millis() < readsResumeAt) {
            return otherwise;
        }
        try {
            return jdbi.withHandle(work);
        } catch (Exception e) {
            readsResumeAt = clock.millis() + PAUSE.toMillis();
            LOG.warn("{} cannot be read from {}: {}", what, url, Faults.words(e));
            return otherwise;
        }
    }

    /** Brings the tables up to date if that is to be done, and writes what waits. */
    void retry() {
        if (!readOnly && writes.retry()) {
            readsResumeAt = 0;
        }
    }

    /** Removes old rows. */
    void expire() {
        for (Expiry rule : Expiry.RULES) {
            long before = clock.instant().minus(rule.after()).toEpochMilli();
            write("the end of old rows", handle -> handle.createUpdate(rule.sql()).bind("before", before).execute());
        }
    }

    /** Writes what can still be written, and lets go of the database. */
    @Override
    public void close() {
        timer.shutdownNow();
        retry();
        writes.close();
        connections.close();
    }
}
