package nerchinsk.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a knowledge folder again and again, on a thread of its own. Nobody needs to tell it of changes: containers
 * and network drives do not.
 */
public final class Watching implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    /** A look opens no file: our choice. */
    private static final Duration EVERY = Duration.ofMillis(500);

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("knowledge").factory());

    private Watching() {
    }

    /**
     * Sees to {@code knowledge} until it is closed.
     *
     * @param changes whether changes of its folder are looked for; otherwise only what is still to be known about the
     * start
     */
    public static Watching over(LiveKnowledge<?> knowledge, boolean changes) {
        Watching watching = new Watching();
        if (changes) {
            watching.thread.scheduleWithFixedDelay(() -> see(knowledge::look), 0, EVERY.toMillis(),
                    TimeUnit.MILLISECONDS);
        } else {
            watching.thread.execute(() -> see(knowledge::begin));
        }
        return watching;
    }

    /** Whatever happens, there is a next time. */
    private static void see(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("the knowledge folder could not be looked at; what answers goes on answering", e);
        }
    }

    /** What is being built is let be: it ends with the program. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
