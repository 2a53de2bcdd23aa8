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
    void markStandsUnderThePlaceAlsoBehindTabsAndWideAndStackedCharacters() {
        assertThat(Excerpt.of(new Problem("x", 1, 4, "m"), new TextFile("x", "\t😀 x"))).containsExactly(" 😀 x",
                "    ^");
        assertThat(Excerpt.of(new Problem("x", 1, 5, "m"), new TextFile("x", "友谊，x!"))).containsExactly("友谊，x!",
                "       ^");
        assertThat(Excerpt.of(new Problem("x", 1, 4, "m"), new TextFile("x", "и\u0306ё!"))).containsExactly("и\u0306ё!",
                "  ^");
    }

    @Test
    void secretsAreNotShown() {
        String token = "123456789:AAE-secret_token_0123456789";
        assertThat(Excerpt.of(new Problem("x", 1, 3, "m"), new TextFile("x", "  token: " + token + " # mine")))
                .containsExactly("  token: " + "*".repeat(token.length()) + " # mine", "  ^");
        assertThat(Excerpt.of(new Problem("x", 1, 1, "m"), new TextFile("x", "url: postgres://bot:sesame@db/n")))
                .containsExactly("url: postgres://bot:******@db/n", "^");
    }

    @Test
    void linesThatAreNotThereAreNotShown() {
        assertThat(Excerpt.of(new Problem("x", 9, 1, "m"), new TextFile("x", "one\n"))).isEmpty();
        assertThat(Excerpt.of(new Problem("x", 1, 99, "m"), new TextFile("x", "one"))).containsExactly("one", "   ^");
    }
}
