package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nerchinsk.chat.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PlayerTest {
    static final Iterable<Map.Entry<String, String>> NAMES = Map.of("Анна", "Анна", "  Anna \u00a0 Maria ",
            "Anna Maria", "a\nb\u2028c", "a b c", "\u202egnp.exe", "gnp.exe", "\u200b\u2060", "…", "", "…", "<b>&\"",
            "<b>&\"", "a".repeat(40), "a".repeat(31) + "…", "🐉".repeat(40), "🐉".repeat(31) + "…",
            "e" + "\u0301".repeat(50), "e\u0301\u0301").entrySet();

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameFitsATable(Map.Entry<String, String> name) {
        assertThat(new Player(new PersonId(1), name.getKey()).name()).isEqualTo(name.getValue());
    }
}
