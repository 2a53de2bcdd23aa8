package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Room;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final ChatId PERSON = new ChatId(1);
    private static final ChatId GROUP = new ChatId(-1);

    @Test
    void chatGetsOneMessageASecond() {
        Pace pace = new Pace(30);
        assertThat(pace.inChat(PERSON, NOW)).isEqualTo(NOW);
        assertThat(pace.inChat(PERSON, NOW)).isEqualTo(NOW.plusSeconds(1));
        assertThat(pace.inChat(PERSON, NOW.plusSeconds(5))).isEqualTo(NOW.plusSeconds(5));
        assertThat(pace.inChat(GROUP, NOW)).isEqualTo(NOW);
    }

    @Test
    void groupGetsTwentyMessagesInAnyMinute() {
        Pace pace = new Pace(30);
        List<Instant> slots = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            slots.add(pace.inChat(GROUP, NOW));
        }
        for (int i = 20; i < slots.size(); i++) {
            assertThat(Duration.between(slots.get(i - 20), slots.get(i))).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        }
        assertThat(slots.get(20)).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void allChatsTogetherGetThirtyMessagesInAnySecond() {
        Pace pace = new Pace(30);
        List<Instant> slots = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            slots.add(pace.overAll(NOW));
        }
        assertThat(slots.get(30)).isEqualTo(NOW.plusSeconds(1));
        assertThat(slots.get(99)).isEqualTo(NOW.plusMillis(3300));
    }

    @Test
    void fewMessagesGoAtOnce() {
        Pace pace = new Pace(30);
        List<Instant> slots = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            slots.add(pace.overAll(NOW));
        }
        assertThat(slots).startsWith(NOW, NOW, NOW, NOW.plusMillis(100)).endsWith(NOW.plusMillis(200));
        assertThat(new Pace(1).overAll(NOW)).isEqualTo(NOW);
    }

    @Test
    void nothingIsSentToAChatBeforeTelegramTakesItAgainWhoeverSends() {
        VirtualTime time = new VirtualTime();
        Instant begun = time.instant();
        List<Instant> tried = new ArrayList<>();
        Messenger throttled = new ThrottledMessenger(call -> {
            tried.add(time.instant());
            return tried.size() == 1 ? new Result.TooMany(Duration.ofSeconds(30)) : new Result.Done(Optional.empty());
        }, new Pace(30), time, time);
        throttled.make(send(GROUP));
        throttled.make(send(new ChatId(5)));
        throttled.make(send(GROUP));
        assertThat(tried.get(1)).isBefore(begun.plusSeconds(5));
        assertThat(tried.get(2)).isEqualTo(begun.plusSeconds(30));
    }

    private static Call send(ChatId chat) {
        return new Call.Send(Room.of(chat), Html.text("…"), Keyboard.NONE, Optional.empty());
    }
}
