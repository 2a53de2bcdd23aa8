package nerchinsk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void readsAsEditorsAndBuildServersExpect() {
        assertThat(new Problem("knowledge/glossary.yaml", 7, 5, "unknown key")).hasToString(
                "knowledge/glossary.yaml:7:5: unknown key");
    }

    @Test
    void isOneLineWhateverTheFileHolds() {
        assertThat(new Problem("a\nb", 1, 1, "one\r\ntwo\u2028three\u0007").toString()).isEqualTo(
                "a b:1:1: one two three ");
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new Problem("a", 0, 1, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Problem("a", 1, 0, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isListedByFileThenPlaceAndOnce() {
        Problem a2 = new Problem("a", 2, 1, "x");
        Problem a10 = new Problem("a", 10, 1, "x");
        Problem a10right = new Problem("a", 10, 3, "x");
        Problem b1 = new Problem("b", 1, 1, "x");
        assertThat(new Reading<>(Optional.empty(), List.of(b1, a10right, a2, a10, a2)).problems()).containsExactly(a2,
                a10, a10right, b1);
    }
}
