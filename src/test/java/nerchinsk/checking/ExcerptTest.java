package nerchinsk.checking;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void lineIsShownWithAMarkUnderThePlace() {
        assertThat(Excerpt.of(new Problem("x", 2, 5, "m"), new TextFile("x", "one\ntwo three\n")))
                .containsExactly("two three", "    ^");
    }

    @Test
    void ofALongLineTheNeighbourhoodIsShown() {
        String line = "a".repeat(200) + "HERE" + "b".repeat(200);
        assertThat(Excerpt.of(new Problem("x", 1, 201, "m"), new TextFile("x", line))).satisfiesExactly(
                shown -> assertThat(shown).startsWith("…a").endsWith("b…").contains("HERE"),
                mark -> assertThat(mark).isEqualTo(" ".repeat(33) + "^"));
    }

    @Test
    void charactersBeyondTheBasicPlaneAndTabsCountOnce() {
        assertThat(Excerpt.of(new Problem("x", 1, 4, "m"), new TextFile("x", "\t😀 x"))).containsExactly(" 😀 x",
                "   ^");
    }

    @Test
    void linesThatAreNotThereAreNotShown() {
        assertThat(Excerpt.of(new Problem("x", 9, 1, "m"), new TextFile("x", "one\n"))).isEmpty();
        assertThat(Excerpt.of(new Problem("x", 1, 99, "m"), new TextFile("x", "one"))).containsExactly("one", "   ^");
    }
}
