package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Relations suffered because aid was withdrawn.      | because aid was withdrawn
            They met in order to talk; nothing came of it.     | in order to talk
            Китай закупал оружие, чтобы обновить армию.        | чтобы обновить армию
            Отношения ухудшились из-за спора о границе.        | из-за спора о границе
            They have met since 1991.                          |
            """)
    void reasonReachesFromItsWordToTheEndOfTheClause(String text, String reasons) {
        assertThat(Reasons.in(text).stream().map(span -> span.of(text)).collect(Collectors.joining("; ")))
                .isEqualTo(reasons == null ? "" : reasons);
    }
}
