package nerchinsk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The token of the bot: it is read from the environment, or from a file that the environment names, and shown nowhere. */
final class BotToken {
    private static final String VARIABLE = "TELEGRAM_BOT_TOKEN";
    private static final String FILE = "TELEGRAM_BOT_TOKEN_FILE";

    private BotToken() {
    }

    /** Whether there is one. */
    static boolean given(Map<String, String> environment) {
        return filled(environment, VARIABLE).or(() -> filled(environment, FILE)).isPresent();
    }

    /**
     * The token; empty if there is none.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    static Optional<String> of(Map<String, String> environment) {
        return filled(environment, VARIABLE).or(() -> filled(environment, FILE).map(BotToken::read));
    }

    private static Optional<String> filled(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that " + FILE + " names: " + file, e);
        }
    }
}
