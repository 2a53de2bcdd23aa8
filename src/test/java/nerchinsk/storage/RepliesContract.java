package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Said;
import nerchinsk.telegram.Replies;
import nerchinsk.telegram.SentReply;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Replies} promises, whatever keeps it. */
abstract class RepliesContract extends StorageContract {
    private Replies port() {
        return ports().replies();
    }

    private static SentReply reply(int message, int question, long person) {
        return new SentReply(HERE, new MessageId(message), new MessageId(question), new PersonId(person),
                new Remembered(Language.ENGLISH, List.of(new Said("Who?", Instant.ofEpochMilli(5))), 2),
                Instant.ofEpochMilli(9));
    }

    @Test
    void replyIsFoundByItselfAndByItsQuestion() {
        port().keep(reply(2, 1, 10));
        assertThat(port().by(HERE, new MessageId(2))).contains(reply(2, 1, 10));
        assertThat(port().to(HERE, new MessageId(1))).contains(reply(2, 1, 10));
        assertThat(port().by(THERE, new MessageId(2))).isEmpty();
        assertThat(port().to(HERE, new MessageId(2))).isEmpty();
    }

    @Test
    void firstAndLastReplyToAQuestionAreKnown() {
        port().keep(reply(2, 1, 10));
        port().keep(reply(5, 1, 10));
        port().keep(reply(4, 3, 10));
        assertThat(port().to(HERE, new MessageId(1))).contains(reply(5, 1, 10));
        assertThat(port().firstTo(HERE, new MessageId(1))).contains(reply(2, 1, 10));
        assertThat(port().firstTo(THERE, new MessageId(1))).isEmpty();
    }

    @Test
    void forgottenPersonHasNoReplies() {
        port().keep(reply(2, 1, 10));
        port().keep(reply(4, 3, 11));
        port().forget(new PersonId(10));
        assertThat(port().by(HERE, new MessageId(2))).isEmpty();
        assertThat(port().by(HERE, new MessageId(4))).isPresent();
    }
}
