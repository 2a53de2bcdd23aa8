package nerchinsk.telegram;

import java.time.Duration;

/** Lets time pass. */
interface Pause {
    /** The time that passes in this world; a stop ends it. */
    Pause REAL = duration -> {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    };

    /**
     * Returns after {@code duration}.
     *
     * @throws StoppedException if the bot stops before that
     */
    void pause(Duration duration);
}
