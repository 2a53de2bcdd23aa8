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
import java.util.concurrent.locks.ReentrantLock;
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
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String url;
    private final InstantSource clock;
    private final Connections connections;
    private final Jdbi jdbi;
    private final WaitingWrites waiting;
    private final ThreadLocal<@Nullable List<Write>> together = new ThreadLocal<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("storage").factory());
    private final boolean readOnly;
    private boolean ready;
    private boolean troubled;
    private volatile long readsResumeAt;

    private Database(String url, boolean readOnly, InstantSource clock) {
        this.readOnly = readOnly;
        this.url = url;
        this.waiting = new WaitingWrites(url);
        this.clock = clock;
        this.connections = readOnly ? Connections.reading(url) : Connections.writing(url);
        this.jdbi = connections.jdbi();
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
            write(parts);
        }
    }

    private void write(List<Write> parts) {
        Write whole = Write.of(parts);
        writing.lock();
        try {
            if (!ready || !waiting.isEmpty()) {
                waiting.add(whole);
            } else {
                jdbi.inTransaction(whole.work());
            }
        } catch (Exception e) {
            if (Faults.passing(e) || parts.size() == 1) {
                failed(whole.what(), whole.work(), e);
            } else {
                // A row that breaks a rule must not take the others with it.
                parts.forEach(part -> write(part.what(), part.work()));
            }
        } finally {
            writing.unlock();
        }
    }

    /**
     * Does {@code work} in one transaction and returns its result; if it has to wait, for better times or for what is
     * written {@link #together} with it, {@code otherwise}.
     */
    <T extends @org.jspecify.annotations.Nullable Object> T write(String what, T otherwise,
            HandleCallback<T, Exception> work) {
        List<Write> parts = together.get();
        if (parts != null) {
            parts.add(new Write(what, work));
            return otherwise;
        }
        writing.lock();
        try {
            if (!ready || !waiting.isEmpty()) {
                waiting.add(new Write(what, work));
                return otherwise;
            }
            return jdbi.inTransaction(work);
        } catch (Exception e) {
            failed(what, work, e);
            return otherwise;
        } finally {
            writing.unlock();
        }
    }

    private void failed(String what, HandleCallback<?, Exception> work, Exception fault) {
        if (Faults.passing(fault)) {
            trouble(what, fault);
            waiting.add(new Write(what, work));
        } else {
            leftOut(what, fault);
        }
    }

    private static void leftOut(String what, Exception fault) {
        LOG.error("{} cannot be written and is left out: {}", what, Faults.words(fault));
    }

    private void trouble(String what, Exception fault) {
        ready = false;
        if (!troubled) {
            troubled = true;
            LOG.error("The database {} cannot be written ({}: {}). Questions are answered all the same, and what must "
                    + "last is written as soon as it can be; check the disk, the permissions and who else uses the file.",
                    url, what, Faults.words(fault));
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

    /** Prepares the database if that is to be done, and writes what waits. */
    void retry() {
        if (readOnly) {
            return;
        }
        writing.lock();
        try {
            prepare();
            while (ready && !waiting.isEmpty()) {
                Write next = waiting.next();
                try {
                    jdbi.inTransaction(next.work());
                } catch (Exception e) {
                    again(next, e);
                }
            }
            if (ready && troubled) {
                troubled = false;
                LOG.info("The database {} can be written again; nothing waits.", url);
            }
        } finally {
            writing.unlock();
        }
    }

    private void again(Write write, Exception fault) {
        if (Faults.passing(fault)) {
            waiting.putBack(write);
            trouble(write.what(), fault);
        } else {
            leftOut(write.what(), fault);
        }
    }

    private void prepare() {
        if (ready) {
            return;
        }
        try {
            connections.migrate();
            ready = true;
            readsResumeAt = 0;
        } catch (RuntimeException e) {
            trouble("the tables", e);
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
        if (!waiting.isEmpty()) {
            LOG.error("{} changes could not be written to {} and are lost", waiting.size(), url);
        }
        connections.close();
    }
}
