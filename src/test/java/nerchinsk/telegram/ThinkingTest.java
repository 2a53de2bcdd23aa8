package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThinkingTest {
    private final VirtualTime time = new VirtualTime();

    @Test
    void noMoreIsThoughtAboutInASecondThanIsAllowed() {
        Thinking thinking = new Thinking(1, 10, false, time, time);
        Instant begun = time.instant();
        for (int i = 0; i <= 20; i++) {
            assertThat(thinking.<Integer>of(() -> 1)).isEqualTo(1);
        }
        assertThat(Duration.between(begun, time.instant())).isEqualTo(Duration.ofSeconds(2));
        assertThat(thinking.isBusy()).isFalse();
    }

    @Test
    void thoughtThatFailsLeavesItsPlaceToTheNext() {
        Thinking thinking = new Thinking(1, 10, false, time, time);
        assertThatThrownBy(() -> thinking.of(() -> {
            throw new IllegalStateException("no idea");
        })).hasMessage("no idea");
        assertThat(thinking.<Integer>of(() -> 2)).isEqualTo(2);
    }

    @Test
    void afterACrashTheFirstTurnsComeSlowly() {
        Thinking thinking = new Thinking(1, 100, true, time, time);
        Instant begun = time.instant();
        for (int i = 0; i <= 16; i++) {
            thinking.<Integer>of(() -> 1);
        }
        assertThat(Duration.between(begun, time.instant())).isEqualTo(Duration.ofSeconds(2));
        time.advance(Duration.ofSeconds(1));
        Instant later = time.instant();
        for (int i = 0; i <= 100; i++) {
            thinking.<Integer>of(() -> 1);
        }
        assertThat(Duration.between(later, time.instant())).isEqualTo(Duration.ofSeconds(1));
    }
}
