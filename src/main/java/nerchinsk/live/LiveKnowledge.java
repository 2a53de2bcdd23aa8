package nerchinsk.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Chats;
import nerchinsk.folder.Contents;
import nerchinsk.folder.KnowledgeFolder;

/**
 * The knowledge that answers now. A changed folder is tried beside it and takes its place between two questions, if it
 * is good. Safe for use by many threads.
 */
public final class LiveKnowledge<S extends State> implements Chats, Upkeep, AutoCloseable {
    /** So many states may still be used by slow turns before another one is built: our choice, for the memory. */
    private static final int MOST_LEAVING = 2;

    private final Path folder;
    private final InstantSource clock;
    private final Rest rest;
    private final Present<S> present;
    private final Telling telling = new Telling();
    private final Changes<S> changes;
    /** Held by whoever reads, builds or replaces. */
    private final ReentrantLock changing = new ReentrantLock();
    private volatile int taken;
    private Optional<News> latest = Optional.empty();

    LiveKnowledge(Path folder, Trial<S> trial, Versions versions, InstantSource clock, Beginning<S> beginning) {
        this.folder = folder;
        this.clock = clock;
        this.rest = new Rest(folder);
        this.present = new Present<>(beginning, versions, clock);
        this.changes = new Changes<>(folder, trial, versions, clock, beginning, present, telling);
    }

    @Override
    public Chat get() {
        return present.state().get().chat();
    }

    @Override
    public void during(Runnable work) {
        present.state().during(work);
    }

    /** What {@code work} makes of the state of the moment, which can be used until that is done. */
    public <R> R with(Function<S, R> work) {
        return present.state().with(work);
    }

    @Override
    public Standing standing() {
        return present.standing();
    }

    @Override
    public void listen(Consumer<News> to) {
        alone(() -> {
            telling.to(to);
            Standing now = standing();
            if (!now.faults().none()) {
                telling.tell(changes.wentLive()
                        ? new News.Doubtful(now.faults(), now.live())
                        : new News.Refused(now.faults(), now.live()));
            }
            return now;
        });
    }

    private <R> R alone(Supplier<R> work) {
        changing.lock();
        try {
            return work.get();
        } finally {
            changing.unlock();
        }
    }

    /** Asks the golden questions of a state that went live without; once. */
    void begin() {
        alone(() -> {
            changes.prove();
            return standing();
        });
    }

    /** Looks once at the folder and does what there is to do; to be called again and again by one thread. */
    void look() {
        if (changing.tryLock()) {
            try {
                changes.prove();
                if (present.state().leaving() <= MOST_LEAVING) {
                    see(rest.look(clock.instant()));
                }
            } finally {
                changing.unlock();
            }
        }
    }

    private void see(Rest.Sight sight) {
        switch (sight) {
            case Rest.Sight.Known() -> {
            }
            case Rest.Sight.Disturbed() -> changes.disturbed();
            case Rest.Sight.Calm(Contents contents) -> {
                changes.foresee(contents);
                // That took a while: what was calm may count by now.
                see(rest.look(clock.instant()));
            }
            case Rest.Sight.Settled(Contents contents) -> noticed(contents);
        }
    }

    private void noticed(Contents contents) {
        if (changes.tried(contents)) {
            return;
        }
        boolean faulty = !standing().faults().none();
        News news = take(contents);
        if (faulty || !(news instanceof News.WentLive(Version version, List<Doubt> doubts)) || !doubts.isEmpty()) {
            telling.tell(news);
        }
    }

    private News take(Contents contents) {
        News news = changes.take(contents);
        taken++;
        latest = Optional.of(news);
        return news;
    }

    @Override
    public News reload() {
        int before = taken;
        return alone(() -> {
            changes.prove();
            Contents contents = KnowledgeFolder.read(folder);
            // Whoever waited for another one's reload of the same files need not wait for a second one.
            return taken != before && changes.tried(contents)
                    ? latest.orElseGet(() -> take(contents))
                    : take(contents);
        });
    }

    @Override
    public News rollback(String name) {
        return alone(() -> {
            changes.prove();
            return changes.goBack(name);
        });
    }

    /** Ends the answers; what is still being answered is finished. */
    @Override
    public void close() {
        present.state().close();
    }
}
