package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Plan;
import nerchinsk.round.Player;
import nerchinsk.round.RoundId;
import nerchinsk.round.Story;
import nerchinsk.stats.DayOfPlay;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Played} promises, whatever keeps the rounds. */
abstract class PlayedContract extends StorageContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant LATE = Instant.parse("2026-11-16T23:59:58Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-11-17T00:00:03Z");

    private Story round(int message, Instant begun) {
        Room room = Room.of(HERE);
        Story story = Story.of(new Plan(RoundId.of(room, new MessageId(message)), room, false, new PersonId(1),
                Language.ENGLISH, Optional.empty(), 3, Duration.ofSeconds(20), begun));
        ports().rounds().keep(story);
        return story;
    }

    private void answer(Story story, int number, Instant at) {
        ports().rounds().log(story, new GivenAnswer(number, new Player(new PersonId(1), "Anna"), 0, true,
                Optional.empty(), 1, at));
    }

    @Test
    void roundsCountWhenTheyBeginAndAnswersWhenTheyAreGiven() {
        Story story = round(1, LATE);
        round(2, LATE);
        answer(story, 1, LATE);
        answer(story, 2, AFTER_MIDNIGHT);
        answer(story, 3, AFTER_MIDNIGHT);
        assertThat(ports().played().since(MONDAY)).containsExactly(new DayOfPlay(MONDAY, 2, 1),
                new DayOfPlay(MONDAY.plusDays(1), 0, 2));
    }

    @Test
    void earlierDaysAreLeftOut() {
        answer(round(1, LATE), 1, AFTER_MIDNIGHT);
        assertThat(ports().played().since(MONDAY.plusDays(1)))
                .containsExactly(new DayOfPlay(MONDAY.plusDays(1), 0, 1));
    }
}
