package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nerchinsk.chat.Conversations;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;
import nerchinsk.chat.Said;
import nerchinsk.chat.TopicId;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Conversations} promises, whatever keeps it. */
abstract class ConversationsContract extends StorageContract {
    private Conversations port() {
        return ports().conversations();
    }

    private static final Remembered TALK = new Remembered(Language.RUSSIAN,
            List.of(new Said("Когда подписали «договор»?", Instant.ofEpochMilli(1_000)),
                    new Said("a \"who\"?", Instant.ofEpochMilli(2_500))),
            3);

    @Test
    void conversationComesBackAsItWasKept() {
        assertThat(port().in(new Room(HERE, TopicId.NONE))).isEmpty();
        port().keep(new Room(HERE, TopicId.NONE), TALK);
        assertThat(port().in(new Room(HERE, TopicId.NONE))).contains(TALK);
    }

    @Test
    void topicsOfAChatHaveConversationsOfTheirOwn() {
        port().keep(new Room(HERE, new TopicId(7)), TALK);
        port().keep(new Room(HERE, new TopicId(8)), Remembered.nothing(Language.ENGLISH));
        assertThat(port().in(new Room(HERE, new TopicId(7)))).contains(TALK);
        assertThat(port().in(new Room(HERE, new TopicId(8)))).contains(Remembered.nothing(Language.ENGLISH));
    }

    @Test
    void laterConversationTakesThePlaceOfTheEarlierOne() {
        port().keep(Room.of(HERE), TALK);
        port().keep(Room.of(HERE), Remembered.nothing(Language.ENGLISH));
        assertThat(port().in(Room.of(HERE))).contains(Remembered.nothing(Language.ENGLISH));
    }

    @Test
    void conversationsFollowAGroupThatBecomesASupergroup() {
        port().keep(Room.of(HERE), TALK);
        port().move(HERE, THERE);
        assertThat(port().in(Room.of(HERE))).isEmpty();
        assertThat(port().in(Room.of(THERE))).contains(TALK);
    }

    @Test
    void forgottenChatHasNoConversationInAnyTopic() {
        port().keep(Room.of(HERE), TALK);
        port().keep(new Room(HERE, new TopicId(7)), TALK);
        port().keep(Room.of(THERE), TALK);
        port().forget(HERE);
        assertThat(port().in(Room.of(HERE))).isEmpty();
        assertThat(port().in(new Room(HERE, new TopicId(7)))).isEmpty();
        assertThat(port().in(Room.of(THERE))).contains(TALK);
    }
}
