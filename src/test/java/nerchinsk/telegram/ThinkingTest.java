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
        Thinking thinking = new Thinking(1, 10, time, time);
        Instant begun = time.instant();
        for (int i = 0; i <= 20; i++) {
            assertThat(thinking.<Integer>of(() -> 1)).isEqualTo(1);
        }
        assertThat(Duration.between(begun, time.instant())).isEqualTo(Duration.ofSeconds(2));
        assertThat(thinking.isBusy()).isFalse();
    }

    @Test
    void thoughtThatFailsLeavesItsPlaceToTheNext() {
        Thinking thinking = new Thinking(1, 10, time, time);
        assertThatThrownBy(() -> thinking.of(() -> {
            throw new IllegalStateException("no idea");
        })).hasMessage("no idea");
        assertThat(thinking.<Integer>of(() -> 2)).isEqualTo(2);
    }
}
