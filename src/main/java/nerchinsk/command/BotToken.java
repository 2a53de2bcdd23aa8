package nerchinsk.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;

/**
 * The token of the bot: it is read from the environment, or from a file that the environment names, and shown nowhere.
 */
final class BotToken {
    private static final String VARIABLE = "TELEGRAM_BOT_TOKEN";
    private static final String FILE = "TELEGRAM_BOT_TOKEN_FILE";
    /**
     * A number, a colon, letters and digits (core.telegram.org/bots/api#authorizing-your-bot); other servers have
     * others.
     */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9:_.-]{1,256}");
    /** Files that hold more are something else. */
    private static final int MOST_BYTES = 4096;

    private BotToken() {
    }

    /** Whether there is one. */
    static boolean given(Map<String, String> environment) {
        return filled(environment, VARIABLE).or(() -> filled(environment, FILE)).isPresent();
    }

    /** The token; empty without a problem if there is none. */
    static Reading<String> of(Map<String, String> environment) {
        return filled(environment, VARIABLE).map(token -> checked(token, VARIABLE, "is no token"))
                .or(() -> filled(environment, FILE).map(BotToken::read))
                .orElseGet(() -> new Reading<>(Optional.empty(), List.of()));
    }

    /** What an operator should look at, though the bot can go on: the file of the token, if everybody can read it. */
    static List<Problem> warnings(Map<String, String> environment) {
        return filled(environment, VARIABLE).isPresent()
                ? List.of()
                : filled(environment, FILE).filter(BotToken::openToAll).map(file -> new Place(FILE, 1, 1)
                        .problem("names a file that everybody on this machine can read: run chmod 600 " + file))
                        .stream().toList();
    }

    /** Whether the file can be read by all, and its folder be entered. */
    private static boolean openToAll(String name) {
        try {
            Path file = Path.of(name).toRealPath();
            return allowed(file, PosixFilePermission.OTHERS_READ)
                    && allowed(file.resolveSibling("."), PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean allowed(Path path, PosixFilePermission permission) {
        try {
            return Files.getPosixFilePermissions(path).contains(permission);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static Optional<String> filled(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Reading<String> read(String file) {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            String text = new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return checked(text.replace("\uFEFF", "").strip(), FILE, "names a file that holds no token, " + file);
        } catch (IOException | InvalidPathException e) {
            return refused(FILE, "names a file that cannot be read, " + file + ": check its name and permissions");
        }
    }

    /** What is wrong is told without the token itself. */
    private static Reading<String> checked(String token, String variable, String fault) {
        return FORM.matcher(token).matches()
                ? new Reading<>(Optional.of(token), List.of())
                : refused(variable, fault + ": it must be the token alone, as @BotFather shows it");
    }

    private static Reading<String> refused(String variable, String message) {
        return new Reading<>(Optional.empty(), List.of(new Place(variable, 1, 1).problem(message)));
    }
}
