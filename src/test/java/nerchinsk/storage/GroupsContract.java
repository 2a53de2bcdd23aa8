package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nerchinsk.chat.ChatId;
import nerchinsk.telegram.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code Groups} promises, whatever keeps it. */
abstract class GroupsContract {
    private static final ChatId HERE = new ChatId(-100);
    private static final ChatId THERE = new ChatId(-1_000_000_000_200L);

    private Ports ports = Ports.inMemory();

    /** A storage that holds nothing yet; {@code folder} is a place for its files. */
    abstract Ports open(Path folder);

    private Groups port() {
        return ports.groups();
    }

    @BeforeEach
    void begin(@TempDir Path folder) {
        ports = open(folder);
    }

    @AfterEach
    void close() throws Exception {
        ports.storage().close();
    }

    @Test
    void groupIsMetOnce() {
        assertThat(port().met(HERE)).isFalse();
        port().meet(HERE);
        port().meet(HERE);
        assertThat(port().met(HERE)).isTrue();
        assertThat(port().met(THERE)).isFalse();
    }

    @Test
    void groupThatBecomesASupergroupStaysMet() {
        port().meet(HERE);
        port().move(HERE, THERE);
        assertThat(port().met(HERE)).isFalse();
        assertThat(port().met(THERE)).isTrue();
    }
}
