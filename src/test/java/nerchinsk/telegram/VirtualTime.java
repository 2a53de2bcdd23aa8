package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when somebody waits for it. */
final class VirtualTime implements InstantSource, Pause {
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.now();

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void pause(Duration duration) {
        if (Thread.currentThread().isInterrupted()) {
            throw new StoppedException();
        }
        now = now.plus(duration);
        pauses.add(duration);
    }

    /** How long was waited for so far. */
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
