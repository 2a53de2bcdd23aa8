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
    /** After a crash: so slow, and for so long. What was killed may be killed again. Our choice. */
    private static final int SLOWLY_A_SECOND = 8;
    private static final Duration SLOWLY_FOR = Duration.ofSeconds(3);

    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Pace pace;
    private final Pace slowly = new Pace(SLOWLY_A_SECOND);
    private final AtomicInteger slowTurns;
    private final Instant slowUntil;
    private final InstantSource clock;
    private final Pause pause;

    /**
     * @param most how many at a time, at least one
     * @param aSecond how many a second
     * @param crashed whether to begin slowly
     */
    Thinking(int most, int aSecond, boolean crashed, InstantSource clock, Pause pause) {
        this.places = new Semaphore(most, true);
        this.pace = new Pace(aSecond);
        this.slowTurns = new AtomicInteger(crashed ? (int) SLOWLY_FOR.toSeconds() * SLOWLY_A_SECOND : 0);
        this.slowUntil = crashed ? clock.instant().plus(SLOWLY_FOR) : Instant.EPOCH;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * One processor stays free for those who have thought, and there is little use in thinking faster than replies may
     * be sent: half as fast again leaves no gap between them. Our choice.
     */
    static Thinking onThisMachine(Limits limits, boolean crashed, InstantSource clock, Pause pause) {
        return new Thinking(Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                Math.ceilDiv(limits.messagesPerSecond() * 3, 2), crashed, clock, pause);
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
        Duration wait = Duration.between(now, turn(now));
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

    /**
     * When the turn has come; those that are taken slowly are counted, since turns are given out long before they come.
     */
    private Instant turn(Instant now) {
        if (!now.isBefore(slowUntil)) {
            return pace.overAll(now);
        }
        return slowTurns.getAndDecrement() > 0 ? slowly.overAll(now) : pace.overAll(slowUntil);
    }
}
