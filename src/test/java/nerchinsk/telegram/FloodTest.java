package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.telegram.Flood.Verdict;
import org.junit.jupiter.api.Test;

class FloodTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final ChatId CHAT = new ChatId(1);
    private static final PersonId ANNA = new PersonId(1);
    private static final PersonId BORIS = new PersonId(2);

    private final Flood flood = new Flood(3, 2);

    private Verdict ask(boolean group, PersonId person, int second, int waiting) {
        return flood.of(CHAT, group, person, NOW.plusSeconds(second), waiting);
    }

    @Test
    void chatThatAsksTooMuchIsToldOnceAndWaitsForItsTurn() {
        for (int i = 0; i < 3; i++) {
            assertThat(ask(false, ANNA, 0, 0)).isEqualTo(new Verdict.Answer());
        }
        assertThat(ask(false, ANNA, 10, 0)).isEqualTo(new Verdict.Wait(Duration.ofSeconds(50), true));
        assertThat(ask(false, ANNA, 20, 0)).isEqualTo(new Verdict.Wait(Duration.ofSeconds(40), false));
        assertThat(ask(false, ANNA, 200, 0)).isEqualTo(new Verdict.Answer());
    }

    @Test
    void whatPilesUpForMoreThanThreeMinutesIsLeftOut() {
        assertThat(ask(false, ANNA, 0, 9)).isEqualTo(new Verdict.Answer());
        assertThat(ask(false, ANNA, 0, 11)).isEqualTo(new Verdict.LeaveOut(true));
        assertThat(ask(false, ANNA, 1, 10)).isEqualTo(new Verdict.LeaveOut(false));
    }

    @Test
    void onePersonCannotHoldUpAGroup() {
        assertThat(ask(true, ANNA, 0, 0)).isEqualTo(new Verdict.Answer());
        assertThat(ask(true, ANNA, 0, 0)).isEqualTo(new Verdict.Answer());
        assertThat(ask(true, ANNA, 0, 0)).isEqualTo(new Verdict.LeaveOutPerson(true));
        assertThat(ask(true, BORIS, 0, 0)).isEqualTo(new Verdict.Answer());
        assertThat(ask(true, ANNA, 61, 0)).isEqualTo(new Verdict.Answer());
    }

    @Test
    void whatNeedNotBeAnsweredIsLeftOutAndKeepsNobodyWaiting() {
        for (int i = 0; i < 3; i++) {
            assertThat(flood.hasRoom(CHAT, NOW)).isTrue();
        }
        for (int i = 0; i < 100; i++) {
            assertThat(flood.hasRoom(CHAT, NOW.plusSeconds(30))).isFalse();
        }
        assertThat(ask(false, ANNA, 61, 0)).isEqualTo(new Verdict.Answer());
    }

    @Test
    void personWhoPressesWithoutEndTakesNothingFromOthers() {
        assertThat(flood.hasRoom(CHAT, ANNA, NOW)).isTrue();
        assertThat(flood.hasRoom(CHAT, ANNA, NOW)).isTrue();
        assertThat(flood.hasRoom(CHAT, ANNA, NOW)).isFalse();
        assertThat(flood.hasRoom(CHAT, BORIS, NOW)).isTrue();
        assertThat(flood.hasRoom(CHAT, ANNA, NOW.plusSeconds(61))).isTrue();
    }
}
