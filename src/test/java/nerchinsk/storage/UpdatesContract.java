package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.telegram.Arrival;
import nerchinsk.telegram.Updates;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Updates} promises, whatever keeps it. */
abstract class UpdatesContract extends StorageContract {
    private Updates port() {
        return ports().updates();
    }

    private static Arrival arrival(long id) {
        return new Arrival(id, "chat 1", "{\"update_id\": " + id + "}");
    }

    @Test
    void updateIsTakenOnce() {
        assertThat(port().take(List.of(arrival(1), arrival(2), arrival(2)))).containsExactly(arrival(1), arrival(2));
        assertThat(port().take(List.of(arrival(2), arrival(3)))).containsExactly(arrival(3));
    }

    @Test
    void whatIsNotFinishedIsLeftInItsOrder() {
        port().take(List.of(arrival(5), arrival(3), arrival(4)));
        port().finish(List.of(4L));
        assertThat(port().unfinished()).containsExactly(arrival(3), arrival(5));
    }

    @Test
    void whatFollowsFromAnUpdateIsKeptWithItsEnd() {
        port().take(List.of(arrival(1), arrival(2)));
        port().finish(1, () -> ports().preferences().setLanguage(new ChatId(7), Optional.of(Language.RUSSIAN)));
        assertThat(ports().preferences().language(new ChatId(7))).contains(Language.RUSSIAN);
        assertThat(port().unfinished()).containsExactly(arrival(2));
    }

    @Test
    void updateWhoseEffectsBreakOffIsNotFinished() {
        port().take(List.of(arrival(1)));
        assertThatThrownBy(() -> port().finish(1, () -> {
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThat(port().unfinished()).containsExactly(arrival(1));
    }

    @Test
    void finishedUpdateIsNotTakenAgain() {
        port().take(List.of(arrival(1)));
        port().finish(List.of(1L, 99L));
        assertThat(port().take(List.of(arrival(1)))).isEmpty();
        assertThat(port().unfinished()).isEmpty();
    }
}
