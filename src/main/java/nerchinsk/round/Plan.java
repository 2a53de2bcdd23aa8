package nerchinsk.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;

/**
 * What a round is to be.
 *
 * @param room where it is played
 * @param alone whether nobody but the one who started it can play
 * @param starter who started it
 * @param language the language of the questions
 * @param topic what all questions are about; empty: anything
 * @param questions how many are asked, at least one
 * @param time how long each can be answered
 * @param begun when it was started
 */
public record Plan(RoundId id, Room room, boolean alone, PersonId starter, Language language, Optional<Topic> topic,
        int questions, Duration time, Instant begun) {
    /** The same in another room. */
    Plan in(Room other) {
        return new Plan(id, other, alone, starter, language, topic, questions, time, begun);
    }
}
