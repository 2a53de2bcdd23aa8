package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets few questions be thought about at a time, in the order in which they come. When hundreds wait, as after a start,
 * a thread that learns that its message has been sent must not stand in line behind them. Safe for use by many threads.
 */
final class Thinking {
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Pace pace;
    private final InstantSource clock;
    private final Pause pause;

    /**
     * @param most how many at a time, at least one
     * @param aSecond how many a second
     */
    Thinking(int most, int aSecond, InstantSource clock, Pause pause) {
        this.places = new Semaphore(most, true);
        this.pace = new Pace(aSecond);
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * One processor stays free for those who have thought, and there is little use in thinking faster than replies may
     * be sent: half as fast again leaves no gap between them. Our choice.
     */
    static Thinking onThisMachine(Limits limits, InstantSource clock, Pause pause) {
        return new Thinking(Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                Math.ceilDiv(limits.messagesPerSecond() * 3, 2), clock, pause);
    }

    /** Whether somebody waits for a turn. */
    boolean isBusy() {
        return waiting.get() > 0;
    }

    /**
     * What {@code thought} comes to.
     *
     * @throws StoppedException if the bot stops before its turn
     */
    <T> T of(Supplier<T> thought) {
        waiting.incrementAndGet();
        try {
            await();
        } finally {
            waiting.decrementAndGet();
        }
        try {
            return thought.get();
        } finally {
            places.release();
        }
    }

    private void await() {
        Instant now = clock.instant();
        Duration wait = Duration.between(now, pace.overAll(now));
        if (wait.isPositive()) {
            pause.pause(wait);
        }
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
