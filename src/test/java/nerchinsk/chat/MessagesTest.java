package nerchinsk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/nerchinsk");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().matches("messages\\...\\.properties")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noMessageHidesAnother(Path file) throws IOException {
        List<String> keys = Files.readAllLines(file).stream().filter(line -> line.matches("[a-z_.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void everyMessageIsThereInEveryLanguage() {
        Messages messages = new Messages(Messages.class);
        assertThat(messages.keys(Language.RUSSIAN)).isEqualTo(messages.keys(Language.ENGLISH));
    }
}
