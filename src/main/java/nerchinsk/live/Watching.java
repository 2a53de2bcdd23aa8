package nerchinsk.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a knowledge folder again and again, on a thread of its own. Nobody needs to tell it of changes: containers and
 * network drives do not.
 */
public final class Watching implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    /** A look opens no file: our choice. */
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final LiveKnowledge<?> knowledge;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("knowledge").factory());

    private Watching(LiveKnowledge<?> knowledge) {
        this.knowledge = knowledge;
    }

    /** Watches the folder of {@code knowledge} until it is closed. */
    public static Watching over(LiveKnowledge<?> knowledge) {
        Watching watching = new Watching(knowledge);
        watching.thread.scheduleWithFixedDelay(watching::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return watching;
    }

    /** Whatever happens, there is a next time. */
    private void look() {
        try {
            knowledge.look();
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
