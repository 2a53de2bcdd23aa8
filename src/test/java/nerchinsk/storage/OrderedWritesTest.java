package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults that a database on another machine has, and SQLite has not: JDBI fails on cue. */
class OrderedWritesTest {
    private static final SQLException BROKEN = new SQLException("the connection broke", "08006");
    private static final SQLException RULE = new SQLException("a row like it is there already", "23505");

    private final Deque<SQLException> faults = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private final Jdbi jdbi = mock(Jdbi.class);
    private final OrderedWrites writes = new OrderedWrites("jdbc:elsewhere", jdbi, () -> {
    });

    @BeforeEach
    void playFaults() throws Exception {
        doAnswer(call -> {
            if (!faults.isEmpty()) {
                throw faults.poll();
            }
            return call.<HandleCallback<?, ?>>getArgument(0).withHandle(mock(Handle.class));
        }).when(jdbi).inTransaction(any());
        writes.retry();
    }

    private String write(String what) {
        return writes.write(what, "later", handle -> {
            written.add(what);
            return "now";
        });
    }

    private Write part(String what) {
        return new Write(what, handle -> written.add(what));
    }

    @Test
    void whatCannotBeWrittenWaitsAndWhatComesAfterItWaitsBehindIt() {
        faults.add(BROKEN);
        assertThat(write("first")).isEqualTo("later");
        assertThat(write("second")).isEqualTo("later");
        assertThat(written).isEmpty();
        writes.retry();
        assertThat(written).containsExactly("first", "second");
        assertThat(write("third")).isEqualTo("now");
    }

    @Test
    void connectionThatBreaksWhileWhatWaitsIsWrittenChangesNothingInItsOrder() {
        faults.add(BROKEN);
        write("first");
        write("second");
        write("third");
        faults.add(BROKEN);
        writes.retry();
        assertThat(written).isEmpty();
        writes.retry();
        assertThat(written).containsExactly("first", "second", "third");
    }

    @Test
    void whatBreaksARuleNeverWaits() {
        faults.add(RULE);
        assertThat(write("nonsense")).isEqualTo("later");
        assertThat(write("second")).isEqualTo("now");
        writes.retry();
        assertThat(written).containsExactly("second");
    }

    @Test
    void ofWhatIsWrittenTogetherOnlyThePartThatBreaksARuleIsLeftOut() {
        faults.addAll(List.of(RULE, RULE));
        writes.write(List.of(part("nonsense"), part("second"), part("third")));
        assertThat(written).containsExactly("second", "third");
    }
}
