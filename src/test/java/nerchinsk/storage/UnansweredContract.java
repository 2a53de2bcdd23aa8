package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Unanswered;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Unanswered} promises, whatever keeps it. */
abstract class UnansweredContract extends StorageContract {
    private Unanswered port() {
        return ports().unanswered();
    }

    private static OpenQuestion question(ChatId chat, int message, long person, boolean reported, long at) {
        return new OpenQuestion(chat, new MessageId(message), new PersonId(person), Language.RUSSIAN, "Сколько?",
                List.of("«Одно».", "Другое."), reported, Instant.ofEpochMilli(at));
    }

    @Test
    void latestQuestionsComeFirst() {
        port().keep(question(HERE, 1, 10, false, 1));
        port().keep(question(HERE, 2, 10, true, 3));
        port().keep(question(THERE, 1, 11, false, 2));
        assertThat(port().latest(2)).containsExactly(question(HERE, 2, 10, true, 3), question(THERE, 1, 11, false, 2));
    }

    @Test
    void reportedQuestionStaysReported() {
        port().keep(question(HERE, 1, 10, false, 1));
        port().keep(question(HERE, 1, 10, true, 2));
        port().keep(question(HERE, 1, 10, false, 3));
        assertThat(port().latest(9)).containsExactly(question(HERE, 1, 10, true, 3));
    }

    @Test
    void questionsFollowAGroupThatBecomesASupergroup() {
        port().keep(question(HERE, 1, 10, true, 1));
        port().move(HERE, THERE);
        assertThat(port().latest(9)).containsExactly(question(THERE, 1, 10, true, 1));
    }

    @Test
    void forgottenPersonHasAskedNothing() {
        port().keep(question(HERE, 1, 10, true, 1));
        port().keep(question(HERE, 2, 11, true, 2));
        port().forget(new PersonId(10));
        assertThat(port().latest(9)).containsExactly(question(HERE, 2, 11, true, 2));
    }
}
