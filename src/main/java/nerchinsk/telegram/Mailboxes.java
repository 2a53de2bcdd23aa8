package nerchinsk.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands updates out: those of one mailbox one after the other, mailboxes beside each other, so that a slow one delays
 * nobody else. Safe for use by many threads.
 */
final class Mailboxes {
    /** So soon a press is noticed whose turn has not come; our choice. */
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final BiConsumer<Arrival, Mailboxes> handler;
    private final Consumer<Arrival> glance;
    private final Alarms alarms;
    private final InstantSource clock;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("mailbox ", 0).factory());
    /** A mailbox is here as long as one of its updates is being handled. */
    private final Map<String, Deque<Arrival>> waiting = new HashMap<>();
    private int count;
    private boolean open = true;

    /**
     * @param handler handles one update of these mailboxes; may throw nothing
     * @param glance notices a press that waits for its turn; may throw nothing
     */
    Mailboxes(BiConsumer<Arrival, Mailboxes> handler, Consumer<Arrival> glance, Alarms alarms, InstantSource clock) {
        this.handler = handler;
        this.glance = glance;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Hands {@code arrivals} out, as soon as it is their turn. */
    synchronized void put(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            if (!open) {
                return;
            }
            count++;
            Deque<Arrival> mailbox = waiting.get(arrival.mailbox());
            if (mailbox == null) {
                waiting.put(arrival.mailbox(), new ArrayDeque<>());
                threads.execute(() -> empty(arrival));
            } else {
                mailbox.add(arrival);
                if (arrival.press()) {
                    alarms.at(clock.instant().plus(GLANCE), () -> glance(arrival));
                }
            }
        }
    }

    private void glance(Arrival press) {
        boolean waits;
        synchronized (this) {
            waits = open && waiting.getOrDefault(press.mailbox(), new ArrayDeque<>()).contains(press);
        }
        if (waits) {
            glance.accept(press);
        }
    }

    private void empty(Arrival first) {
        Arrival arrival = first;
        while (arrival != null) {
            handler.accept(arrival, this);
            arrival = next(arrival.mailbox());
        }
    }

    private synchronized @Nullable Arrival next(String name) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        if (!interrupted) {
            count--;
        }
        Arrival next = interrupted ? null : waiting.getOrDefault(name, new ArrayDeque<>()).poll();
        if (next == null) {
            waiting.remove(name);
            notifyAll();
        }
        return next;
    }

    /**
     * Handles the first press of a button that waits in this mailbox, before its turn; to be called by who empties it.
     *
     * @return whether there was one
     */
    boolean letPressThrough(String mailbox) {
        Arrival press = press(mailbox);
        if (press == null) {
            return false;
        }
        handler.accept(press, this);
        passed();
        return true;
    }

    private synchronized @Nullable Arrival press(String mailbox) {
        Deque<Arrival> behind = waiting.getOrDefault(mailbox, new ArrayDeque<>());
        Optional<Arrival> press = behind.stream().filter(Arrival::press).findFirst();
        if (Thread.currentThread().isInterrupted()) {
            return null;
        }
        press.ifPresent(behind::remove);
        return press.orElse(null);
    }

    private synchronized void passed() {
        count--;
    }

    /** How many updates are waiting or being handled. */
    synchronized int waiting() {
        return count;
    }

    /** How many updates wait in this mailbox. */
    synchronized int waiting(String mailbox) {
        return waiting.getOrDefault(mailbox, new ArrayDeque<>()).size();
    }

    /**
     * Takes nothing more and waits until everything has been handled; what is not done in {@code most} is interrupted.
     *
     * @return whether everything was done
     */
    boolean close(Duration most) {
        synchronized (this) {
            open = false;
        }
        threads.shutdown();
        try {
            boolean done = threads.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
            threads.shutdownNow();
            return threads.awaitTermination(1, TimeUnit.SECONDS) && done;
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
