package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Answering;
import nerchinsk.chat.Chat;
import nerchinsk.golden.GoldenQuestions;
import org.junit.jupiter.api.Test;

class CurrentTest {
    private final List<String> closed = new ArrayList<>();

    /** A state that only has a name. */
    private final class Named implements State {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public Answering answering() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Chat chat() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<GoldenQuestions> golden() {
            return Optional.empty();
        }

        @Override
        public int documents() {
            return 0;
        }

        @Override
        public void close() {
            closed.add(name);
        }
    }

    private final Current<Named> current = new Current<>(new Named("first"));

    @Test
    void stateThatNobodyUsesIsClosedWhenAnotherTakesItsPlace() {
        current.replace(new Named("second"));

        assertThat(closed).containsExactly("first");
        assertThat(current.get().name).isEqualTo("second");
    }

    @Test
    void stateIsClosedWhenItsLastUserHasLeft() {
        current.during(() -> {
            Named mine = current.get();
            current.replace(new Named("second"));
            assertThat(current.get()).isSameAs(mine);
            assertThat(current.leaving()).isEqualTo(1);
            assertThat(closed).isEmpty();
        });
        assertThat(closed).containsExactly("first");
        assertThat(current.leaving()).isZero();
    }

    @Test
    void workThatAsksForNothingHoldsNothing() {
        current.during(() -> {
            current.replace(new Named("second"));
            assertThat(closed).containsExactly("first");
            assertThat(current.get().name).isEqualTo("second");
        });
        assertThat(closed).containsExactly("first");
    }

    @Test
    void workWithinWorkUsesTheSameState() {
        current.during(() -> {
            Named mine = current.get();
            current.replace(new Named("second"));
            current.during(() -> assertThat(current.get()).isSameAs(mine));
            assertThat(closed).isEmpty();
            assertThat(current.<Named>with(named -> named)).isSameAs(mine);
        });
        assertThat(closed).containsExactly("first");
    }

    @Test
    void workThatFailsLetsGo() {
        try {
            current.during(() -> {
                current.get();
                current.replace(new Named("second"));
                throw new IllegalStateException("fails");
            });
        } catch (IllegalStateException e) {
            assertThat(closed).containsExactly("first");
        }
        assertThat(closed).isNotEmpty();
    }
}
