package nerchinsk.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * What is current, and what was and is still used: it is closed when its last user has left. Safe for use by many
 * threads.
 */
final class Current<S extends State> implements AutoCloseable {
    private final AtomicReference<Held<S>> current;
    private final ThreadLocal<Optional<List<Held<S>>>> used = ThreadLocal.withInitial(Optional::empty);
    private int leaving;

    /** A state and how many use it; the first user is the one that keeps it current. */
    private static final class Held<S extends State> {
        private final S state;
        private int users = 1;

        Held(S state) {
            this.state = state;
        }

        /** False if it is closed already. */
        synchronized boolean enter() {
            if (users == 0) {
                return false;
            }
            users++;
            return true;
        }

        /** How many use it besides the one that keeps it current. */
        synchronized int others() {
            return Math.max(0, users - 1);
        }

        /** Whether that was the last user. */
        synchronized boolean leave() {
            users--;
            return users == 0;
        }
    }

    Current(S first) {
        this.current = new AtomicReference<>(new Held<>(first));
    }

    /**
     * Does {@code work}; within it, on this thread, {@link #get} gives one state only, which stays open till the end.
     */
    void during(Runnable work) {
        if (used.get().isPresent()) {
            work.run();
            return;
        }
        List<Held<S>> mine = new ArrayList<>(1);
        used.set(Optional.of(mine));
        try {
            work.run();
        } finally {
            used.remove();
            mine.forEach(this::leave);
        }
    }

    /** What {@code work} makes of the state of the moment, which stays open meanwhile. */
    <R> R with(Function<S, R> work) {
        List<R> made = new ArrayList<>(1);
        during(() -> made.add(work.apply(get())));
        return made.getFirst();
    }

    /** The state of the moment; within {@link #during} always the same. */
    S get() {
        Optional<List<Held<S>>> mine = used.get();
        if (mine.isEmpty()) {
            return current.get().state;
        }
        if (mine.get().isEmpty()) {
            mine.get().add(enter());
        }
        return mine.get().getFirst().state;
    }

    private Held<S> enter() {
        Held<S> held = current.get();
        while (!held.enter()) {
            // It was closed between the two calls, so another one is current by now.
            held = current.get();
        }
        return held;
    }

    /** From now on {@code next} is current. */
    void replace(S next) {
        synchronized (this) {
            leaving++;
        }
        leave(current.getAndSet(new Held<>(next)));
    }

    private void leave(Held<S> held) {
        if (held.leave()) {
            synchronized (this) {
                leaving--;
            }
            held.state.close();
        }
    }

    /** How many use what is current. */
    int users() {
        return current.get().others();
    }

    /** How many states are still used, though they are current no more. */
    synchronized int leaving() {
        return leaving;
    }

    /** Closes what is current as soon as nobody uses it any more. */
    @Override
    public void close() {
        leave(current.get());
    }
}
