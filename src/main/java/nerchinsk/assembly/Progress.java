package nerchinsk.assembly;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says that the knowledge is being read, if that takes over a second. */
public final class Progress implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("progress").factory());

    private Progress() {
    }

    /** Watches the time from now on until it is closed; speaks on {@code out}. */
    public static Progress on(PrintStream out) {
        Progress progress = new Progress();
        progress.timer.schedule(() -> out.println("Reading the knowledge …"), 1, TimeUnit.SECONDS);
        return progress;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
