package nerchinsk.assembly;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;

/**
 * Shows how far the knowledge is read, if that takes over a second: on a terminal one line that is drawn anew,
 * elsewhere a line now and then. Safe for use by many threads.
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
    private final Consumer<String> out;
    private final boolean terminal;
    private volatile double built;
    private boolean drawn;
    private boolean closed;

    /** One that speaks only when it is told to; {@code out} gets whole lines, or pieces of one that is drawn anew. */
    private Progress(Consumer<String> out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Watches the time from now on until it is closed; speaks on {@code out}.
     *
     * @param terminal whether {@code out} is a terminal
     */
    public static Progress on(PrintStream out, boolean terminal) {
        return silent(out, terminal).begun();
    }

    /** One that speaks only when it is told to. */
    static Progress silent(PrintStream out, boolean terminal) {
        return new Progress(words -> {
            out.print(terminal ? words : words + System.lineSeparator());
            out.flush();
        }, terminal);
    }

    /** The same, for those who read a log: each message is an event of it. */
    public static Progress in(Logger log) {
        return new Progress(log::info, false).begun();
    }

    private Progress begun() {
        timer.scheduleAtFixedRate(this::show, FIRST, terminal ? REDRAWN : REPEATED, TimeUnit.SECONDS);
        return this;
    }

    /** Notes that this share of the work, in [0, 1], is done. */
    public void built(double share) {
        built = share;
    }

    /** Shows how far the work is, whatever the time. */
    synchronized void show() {
        if (!closed) {
            out.accept(terminal ? "\r" + bar(built) : line(built));
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
            out.accept("\r" + " ".repeat(bar(1).length()) + "\r");
        }
        closed = true;
    }
}
