package nerchinsk.assembly;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows how far the knowledge is read, if that takes over a second: on a terminal one line that is drawn anew, elsewhere
 * a line now and then. Safe for use by many threads.
 */
public final class Progress implements AutoCloseable {
    /** In seconds: when it first speaks, and how often then, on a terminal and elsewhere. Our choice. */
    private static final int FIRST = 1;
    private static final int REDRAWN = 1;
    private static final int REPEATED = 10;
    /** In characters, the length of the bar. */
    private static final int LENGTH = 30;

    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("progress").factory());
    private final PrintStream out;
    private final boolean terminal;
    private volatile double built;
    private boolean drawn;
    private boolean closed;

    /** One that speaks only when it is told to. */
    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Watches the time from now on until it is closed; speaks on {@code out}.
     *
     * @param terminal whether {@code out} is a terminal
     */
    public static Progress on(PrintStream out, boolean terminal) {
        Progress progress = new Progress(out, terminal);
        progress.timer.scheduleAtFixedRate(progress::show, FIRST, terminal ? REDRAWN : REPEATED, TimeUnit.SECONDS);
        return progress;
    }

    /** Notes that this share of the work, in [0, 1], is done. */
    public void built(double share) {
        built = share;
    }

    /** Shows how far the work is, whatever the time. */
    synchronized void show() {
        if (!closed) {
            out.print(terminal ? "\r" + bar(built) : line(built) + System.lineSeparator());
            out.flush();
            drawn = true;
        }
    }

    private static String line(double share) {
        return "Reading the knowledge … %d %%".formatted((int) (100 * share));
    }

    private static String bar(double share) {
        int done = (int) (LENGTH * share);
        return line(share) + " [" + "█".repeat(done) + "·".repeat(LENGTH - done) + "]";
    }

    /** Says nothing more; takes the line off a terminal. */
    @Override
    public synchronized void close() {
        timer.shutdownNow();
        if (drawn && terminal && !closed) {
            out.print("\r" + " ".repeat(bar(1).length()) + "\r");
            out.flush();
        }
        closed = true;
    }
}
