package nerchinsk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of("title", "language", "rendering", "source", "url", "id");

    @ParameterizedTest
    @CsvSource(textBlock = """
            titel,      title
            Title,      title
            tilte,      title
            langauge,   language
            rendring,   rendering
            sources,    source
            ulr,        url
            """)
    void aSlipIsSeenThrough(String word, String meant) {
        assertThat(Spelling.nearest(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"author", "xx", "''", "terminology"})
    void anotherWordIsLeftAlone(String word) {
        assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void aWordWithoutEndIsNotCompared() {
        assertThat(Spelling.nearest("t".repeat(10_000_000), KNOWN)).isEmpty();
    }
}
