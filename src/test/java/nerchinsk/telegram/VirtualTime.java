package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when somebody waits for it, or when the test says so. */
final class VirtualTime implements InstantSource, Pause, Alarms {
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private Instant now = Instant.now();

    private record Alarm(Instant when, Runnable what) {
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public void pause(Duration duration) {
        if (Thread.currentThread().isInterrupted()) {
            throw new StoppedException();
        }
        synchronized (this) {
            pauses.add(duration);
        }
        advance(duration);
    }

    /** So much time passes. */
    void advance(Duration duration) {
        synchronized (this) {
            now = now.plus(duration);
        }
        ring();
    }

    @Override
    public void at(Instant when, Runnable what) {
        synchronized (this) {
            alarms.add(new Alarm(when, what));
        }
        ring();
    }

    private void ring() {
        List<Alarm> due;
        synchronized (this) {
            due = alarms.stream().filter(alarm -> !alarm.when().isAfter(now)).toList();
            alarms.removeAll(due);
        }
        due.forEach(alarm -> Thread.ofVirtual().name("alarm").start(alarm.what()));
    }

    /** How long was waited for so far. */
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
