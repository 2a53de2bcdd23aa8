package nerchinsk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void nothingIsSaidWhereTheWorkIsDoneAtOnce() {
        Progress.silent(out, true).close();
        assertThat(said()).isEmpty();
    }

    @Test
    void aTerminalShowsOneLineThatIsDrawnAnewAndTakenAwayInTheEnd() {
        try (Progress progress = Progress.silent(out, true)) {
            progress.built(0.5);
            progress.show();
            assertThat(said()).contains("50 % [███████████████···············]").doesNotContain("\n");
        }
        assertThat(said()).endsWith(" \r").doesNotContain("\n");
    }

    @Test
    void elsewhereEachMessageIsALineOfItsOwn() {
        try (Progress progress = Progress.silent(out, false)) {
            progress.built(0.25);
            progress.show();
            progress.show();
        }
        assertThat(said()).isEqualToNormalizingNewlines(
                "Reading the knowledge … 25 %\nReading the knowledge … 25 %\n");
    }

    @Test
    void afterTheEndNothingIsSaid() {
        Progress progress = Progress.silent(out, false);
        progress.close();
        progress.show();
        assertThat(said()).isEmpty();
    }

    private String said() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
