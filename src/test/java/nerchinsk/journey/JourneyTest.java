package nerchinsk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.chat.Conversation;
import nerchinsk.chat.Turn;
import nerchinsk.chat.Wording;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations with the shipped knowledge, as scripts: a line that begins with {@code >} is said by a person;
 * each line below it must stand in the reply, and one that begins with {@code not } must not.
 */
class JourneyTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/journey");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void conversationGoesAsWritten(Path script) throws IOException {
        Conversation conversation = Conversation.start(Language.ENGLISH);
        String reply = "";
        for (String line : Files.readAllLines(script)) {
            if (line.startsWith("> ")) {
                Turn turn = Shipped.snapshot().chat().turn(conversation, line.substring(2), Instant.EPOCH);
                conversation = turn.conversation();
                reply = Wording.plain().of(turn.reply());
            } else if (line.startsWith("not ")) {
                assertThat(reply).doesNotContain(line.substring(4));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(reply).contains(line);
            }
        }
    }
}
