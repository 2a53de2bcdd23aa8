package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations on Telegram, as scripts. {@code chat TYPE CHAT PERSON LANGUAGE [TOPIC]} says who writes where;
 * {@code >} writes, {@code >>} replies to the bot's last message, {@code >bot} lets another bot write, {@code
 * >nameless} an administrator in the name of the group, {@code >voice} somebody in the name of a channel, {@code
 * >channel} lets a linked channel post, {@code >via} sends what the bot has offered, {@code >plain} writes what
 * Telegram says nothing about; {@code >about QUOTE | TEXT} replies to part of another's message. {@code photo} sends a
 * picture with words under it, which {@code editphoto} changes, and {@code album} one of several pictures; {@code
 * edit}, {@code press}, {@code inline}, {@code media}, {@code added} and {@code moves} do what they say. What follows
 * is expected: {@code buttons}, {@code notice}, {@code changed}, {@code same} for the first message after the question,
 * {@code replies}, {@code topic}, {@code results}, {@code silence}, {@code raw} for the code of the message, {@code
 * not} for what it must not say; any other line must stand in it. {@code poll} and {@code then} wait for a question of
 * the quiz and for a message that hold these words; {@code vote right|wrong [PERSON NAME]} answers the last question,
 * {@code time} lets seconds pass. People with even numbers administer all groups.
 */
class TelegramJourneyTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/journey/telegram");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void conversationGoesAsWritten(Path script) throws IOException {
        try (Bench bench = Bench.start()) {
            Script conversation = new Script(bench);
            int number = 0;
            for (String line : Files.readAllLines(script)) {
                number++;
                try {
                    conversation.line(line);
                } catch (AssertionError e) {
                    throw new AssertionError(script + ":" + number + ": " + line, e);
                }
            }
            assertThat(bench.telegram.violations()).isEmpty();
        }
    }
}
