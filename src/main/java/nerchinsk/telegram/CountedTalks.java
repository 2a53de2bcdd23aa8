package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nerchinsk.chat.Command;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;
import nerchinsk.chat.Talks;
import nerchinsk.text.Language;

/** Talks whose questions are counted. Safe for use by many threads, as {@link Talks} is. */
final class CountedTalks {
    private final Talks talks;
    private final Witness witness;
    private final InstantSource clock;

    /**
     * A turn.
     *
     * @param step what came of it
     * @param count counts the question, if it was one; to be called once its reply has been sent, so that one that is
     *            answered again after a crash is counted once
     */
    record Taken(Talks.Step step, Runnable count) {
    }

    CountedTalks(Talks talks, Witness witness, InstantSource clock) {
        this.talks = talks;
        this.witness = witness;
        this.clock = clock;
    }

    /** What has been said in {@code room}; in one where nothing has been said, a beginning in {@code language}. */
    Remembered in(Room room, Language language) {
        return talks.in(room, language);
    }

    /** The turn after {@code before} in {@code room}. Nothing is kept or counted yet. */
    Taken take(Room room, Remembered before, Command command, Instant at) {
        Instant begun = clock.instant();
        Talks.Step step = talks.take(room, before, command, at);
        Instant done = clock.instant();
        return new Taken(step, () -> step.turn().answer().filter(answer -> command instanceof Command.Ask)
                .ifPresent(answer -> witness.answered(answer, done, Duration.between(begun, done))));
    }

    /** Keeps what has been said in {@code room}. */
    void keep(Room room, Remembered remembered) {
        talks.keep(room, remembered);
    }
}
