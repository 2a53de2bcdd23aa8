package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Wakes those who wait for a moment. Safe for use by many threads. */
interface Alarms {
    /** Does {@code what} at {@code when}, or at once if that has passed, on a thread of its own. */
    void at(Instant when, Runnable what);

    /** Alarms by {@code clock}, for as long as the program runs. */
    static Alarms by(InstantSource clock) {
        ScheduledExecutorService timer = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("alarms").factory());
        return (when, what) -> {
            long left = Math.max(0, Duration.between(clock.instant(), when).toMillis());
            timer.schedule(() -> Thread.ofVirtual().name("alarm").start(what), left, TimeUnit.MILLISECONDS);
        };
    }
}
