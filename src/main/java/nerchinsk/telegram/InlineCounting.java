package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import nerchinsk.answer.Answer;
import nerchinsk.chat.PersonId;

/**
 * Counts what is asked inline: Telegram sends a query for nearly each letter, and only the one after which nobody types
 * on is a question. Safe for use by many threads.
 */
final class InlineCounting {
    /** Whoever has not typed on for so long has finished: our choice. */
    static final Duration QUIET = Duration.ofSeconds(5);

    private final Witness witness;
    private final Alarms alarms;
    private final InstantSource clock;
    private final Map<PersonId, Typed> typed = new HashMap<>();

    /** The last query of somebody, and its answer. */
    private record Typed(String text, Answer answer, Instant at, Duration took) {
        /** Whether {@code text} came of this by typing on or deleting at the end. */
        boolean goesOnAs(String text) {
            return text.startsWith(this.text) || this.text.startsWith(text);
        }
    }

    InlineCounting(Witness witness, Alarms alarms, InstantSource clock) {
        this.witness = witness;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** {@code person} has typed {@code text}, which has its answer since {@code at}. */
    void answered(PersonId person, String text, Answer answer, Instant at, Duration took) {
        Typed now = new Typed(text.strip(), answer, at, took);
        synchronized (this) {
            Typed before = typed.put(person, now);
            if (before != null && !before.goesOnAs(now.text())) {
                count(before);
            }
        }
        alarms.at(clock.instant().plus(QUIET), () -> settle(person, now));
    }

    private synchronized void settle(PersonId person, Typed question) {
        // The very same, not an equal one: who types it again begins anew.
        if (typed.get(person) == question) {
            typed.remove(person);
            count(question);
        }
    }

    private void count(Typed question) {
        witness.answered(question.answer(), question.at(), question.took());
    }
}
