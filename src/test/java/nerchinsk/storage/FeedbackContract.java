package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Feedback;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Verdict;
import org.junit.jupiter.api.Test;

/** What {@code Feedback} promises, whatever keeps it. */
abstract class FeedbackContract extends StorageContract {
    private Feedback port() {
        return ports().feedback();
    }

    private static Opinion opinion(ChatId chat, int message, long person, Verdict verdict, long at) {
        return new Opinion(chat, new MessageId(message), new PersonId(person), verdict, "Кто?", "Он.",
                "wikipedia.ru.md",
                Instant.ofEpochMilli(at));
    }

    @Test
    void latestOpinionsComeFirst() {
        port().keep(opinion(HERE, 1, 10, Verdict.GOOD, 1));
        port().keep(opinion(HERE, 2, 10, Verdict.OUTDATED, 3));
        port().keep(opinion(THERE, 1, 11, Verdict.WRONG, 2));
        assertThat(port().latest(2)).containsExactly(opinion(HERE, 2, 10, Verdict.OUTDATED, 3),
                opinion(THERE, 1, 11, Verdict.WRONG, 2));
    }

    @Test
    void personHasOneOpinionOnAnAnswer() {
        port().keep(opinion(HERE, 1, 10, Verdict.BAD, 1));
        port().keep(opinion(HERE, 1, 10, Verdict.OFF_TARGET, 2));
        port().keep(opinion(HERE, 1, 11, Verdict.GOOD, 3));
        assertThat(port().latest(9)).containsExactly(opinion(HERE, 1, 11, Verdict.GOOD, 3),
                opinion(HERE, 1, 10, Verdict.OFF_TARGET, 2));
    }

    @Test
    void opinionsFollowAGroupThatBecomesASupergroup() {
        port().keep(opinion(HERE, 1, 10, Verdict.BAD, 1));
        port().move(HERE, THERE);
        assertThat(port().latest(9)).containsExactly(opinion(THERE, 1, 10, Verdict.BAD, 1));
    }

    @Test
    void forgottenPersonHasNoOpinions() {
        port().keep(opinion(HERE, 1, 10, Verdict.BAD, 1));
        port().keep(opinion(HERE, 1, 11, Verdict.GOOD, 2));
        port().forget(new PersonId(10));
        assertThat(port().latest(9)).containsExactly(opinion(HERE, 1, 11, Verdict.GOOD, 2));
    }
}
