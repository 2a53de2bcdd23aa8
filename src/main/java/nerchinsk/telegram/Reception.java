package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether updates come in as they arise, or may have lain at Telegram for a while: answers to a quiz carry no
 * time. Safe for use by many threads.
 */
final class Reception {
    /** For answers of the last moment to come in; our choice. */
    private static final Duration GRACE = Duration.ofSeconds(1);
    /** For answers that were given while nothing came in; our choice. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(3);

    private @Nullable Instant steadySince;
    private boolean behind = true;

    /**
     * Updates have been fetched at {@code now}.
     *
     * @param full whether there may be more
     * @return whether they may have lain at Telegram for a while
     */
    synchronized boolean fetched(Instant now, boolean full) {
        boolean late = behind;
        behind = behind && full;
        if (steadySince == null) {
            steadySince = now;
        }
        return late;
    }

    /** Whether all that has piled up has been fetched. */
    synchronized boolean isSteady() {
        return !behind;
    }

    /** Updates could not be fetched. */
    synchronized void failed() {
        behind = true;
        steadySince = null;
    }

    /**
     * When a question that can be answered until {@code due} may be closed: nothing that was answered in time is
     * missed.
     */
    synchronized Instant closing(Instant due, Instant now) {
        if (behind || steadySince == null) {
            return now.plus(CATCHING_UP);
        }
        Instant caughtUp = steadySince.plus(CATCHING_UP);
        Instant over = due.plus(GRACE);
        return over.isAfter(caughtUp) ? over : caughtUp;
    }
}
