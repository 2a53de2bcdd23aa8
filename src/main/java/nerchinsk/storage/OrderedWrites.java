package nerchinsk.storage;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is written to one database, each change after the one before: while there is trouble all of them wait, and a
 * change that breaks a rule of its table is left out. The log says when trouble begins and when it is over. Throws
 * nothing. Safe for use by many threads.
 */
final class OrderedWrites {
    private static final Logger LOG = LoggerFactory.getLogger(OrderedWrites.class);

    private final String url;
    private final Jdbi jdbi;
    private final Runnable migration;
    private final WaitingWrites waiting;
    private final ReentrantLock writing = new ReentrantLock();
    private boolean ready;
    private boolean troubled;

    /**
     * Nothing is written before the first {@link #retry}.
     *
     * @param url where it is written, for the log
     * @param migration brings the tables up to date, or throws
     */
    OrderedWrites(String url, Jdbi jdbi, Runnable migration) {
        this.url = url;
        this.jdbi = jdbi;
        this.migration = migration;
        this.waiting = new WaitingWrites(url);
    }

    /**
     * Does {@code work} in one transaction and returns its result; {@code otherwise} if it has to wait or is left out.
     */
    <T extends @Nullable Object> T write(String what, T otherwise, HandleCallback<T, Exception> work) {
        writing.lock();
        try {
            if (!ready || !waiting.isEmpty()) {
                waiting.add(new Write(what, work));
                return otherwise;
            }
            return jdbi.inTransaction(work);
        } catch (Exception e) {
            failed(new Write(what, work), e);
            return otherwise;
        } finally {
            writing.unlock();
        }
    }

    /** Does all of {@code parts}, at least one, in one transaction, now or later. */
    void write(List<Write> parts) {
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
                failed(whole, e);
            } else {
                // A row that breaks a rule must not take the others with it.
                parts.forEach(part -> write(List.of(part)));
            }
        } finally {
            writing.unlock();
        }
    }

    private void failed(Write write, Exception fault) {
        if (Faults.passing(fault)) {
            trouble(write.what(), fault);
            waiting.add(write);
        } else {
            leftOut(write, fault);
        }
    }

    private static void leftOut(Write write, Exception fault) {
        LOG.error("{} cannot be written and is left out: {}", write.what(), Faults.words(fault));
    }

    private void trouble(String what, Exception fault) {
        ready = false;
        if (!troubled) {
            troubled = true;
            LOG.error("The database {} cannot be written ({}: {}). Questions are answered all the same, and what must "
                    + "last is written as soon as it can be; check the disk, the "
                    + "permissions and who else uses the file.",
                    url, what, Faults.words(fault));
        }
    }

    /**
     * Brings the tables up to date if that is to be done, and writes what waits.
     *
     * @return whether the tables have been brought up to date just now
     */
    boolean retry() {
        writing.lock();
        try {
            boolean prepared = !ready && prepare();
            while (ready && !waiting.isEmpty()) {
                again(waiting.next());
            }
            if (ready && troubled) {
                troubled = false;
                LOG.info("The database {} can be written again; nothing waits.", url);
            }
            return prepared;
        } finally {
            writing.unlock();
        }
    }

    private boolean prepare() {
        try {
            migration.run();
            ready = true;
        } catch (RuntimeException e) {
            trouble("the tables", e);
        }
        return ready;
    }

    private void again(Write write) {
        try {
            jdbi.inTransaction(write.work());
        } catch (Exception e) {
            if (Faults.passing(e)) {
                waiting.putBack(write);
                trouble(write.what(), e);
            } else {
                leftOut(write, e);
            }
        }
    }

    /** Gives up what still waits, and says so in the log. */
    void close() {
        writing.lock();
        try {
            if (!waiting.isEmpty()) {
                LOG.error("{} changes could not be written to {} and are lost", waiting.size(), url);
            }
        } finally {
            writing.unlock();
        }
    }
}
