package nerchinsk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void linesEndAtLineFeedsAlone() {
        assertThat(lines("one\r\ntwo\u2028three\u0085\n\nfour")).containsExactly("one\r", "two\u2028three\u0085", "",
                "four");
    }

    @Test
    void lastLineFeedBeginsNoLine() {
        assertThat(lines("one\n")).containsExactly("one");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void brokenUtf8BecomesAMarkAndLosesNoLine() {
        assertThat(lines(new byte[]{'a', (byte) 0xFF, '\n', 'b'})).containsExactly("a\uFFFD", "b");
    }

    private static List<String> lines(String text) {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(byte[] bytes) {
        Lines lines = new Lines(new ByteArrayInputStream(bytes));
        List<String> all = new ArrayList<>();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }
}
