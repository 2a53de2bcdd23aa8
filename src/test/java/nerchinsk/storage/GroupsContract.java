package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.telegram.Groups;
import org.junit.jupiter.api.Test;

/** What {@code Groups} promises, whatever keeps it. */
abstract class GroupsContract extends StorageContract {
    private Groups port() {
        return ports().groups();
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
