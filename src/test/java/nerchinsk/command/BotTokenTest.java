package nerchinsk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotTokenTest {
    private static final String TOKEN = "123456789:AAE-secret_Token";

    @TempDir
    private Path temp;

    private Reading<String> inFile(String text) throws IOException {
        return BotToken.of(Map.of("TELEGRAM_BOT_TOKEN_FILE",
                Files.writeString(temp.resolve("token"), text).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, TOKEN + "\n", "\uFEFF" + TOKEN + "\r\n", "  " + TOKEN + "\n\n"})
    void tokenIsReadFromAFileHoweverEditorsEndIt(String text) throws IOException {
        assertThat(inFile(text).value()).contains(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "TELEGRAM_BOT_TOKEN=" + TOKEN, TOKEN + "\n" + TOKEN, "a secret", "1:a/../b"})
    void fileWithoutATokenIsAProblemThatDoesNotShowIt(String text) throws IOException {
        assertThat(inFile(text).value()).isEmpty();
        assertThat(inFile(text).problems()).singleElement().extracting(Problem::toString).asString()
                .startsWith("TELEGRAM_BOT_TOKEN_FILE:1:1: names a file that holds no token, ").doesNotContain("ecret");
    }

    @Test
    void fileThatCannotBeReadIsAProblem() {
        for (String name : new String[]{temp.resolve("nowhere").toString(), temp.toString(), "a\0b"}) {
            assertThat(BotToken.of(Map.of("TELEGRAM_BOT_TOKEN_FILE", name)).problems()).singleElement()
                    .extracting(Problem::message).asString().contains("cannot be read");
        }
    }

    @Test
    void fileThatEverybodyCanReadGetsAWarningThatDoesNotShowTheToken() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path file = Files.writeString(temp.resolve("token"), TOKEN);
        Map<String, String> environment = Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(BotToken.warnings(environment)).singleElement().extracting(Problem::message).asString()
                .contains("everybody", "chmod 600 " + file).doesNotContain("ecret");
        assertThat(BotToken.of(environment).value()).contains(TOKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(BotToken.warnings(environment)).isEmpty();
    }

    @Test
    void fileInAFolderThatOthersCannotEnterGetsNoWarning() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("mine"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path file = Files.writeString(folder.resolve("token"), TOKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(BotToken.warnings(Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString()))).isEmpty();
        assertThat(BotToken.warnings(Map.of())).isEmpty();
    }

    @Test
    void tokenOfTheEnvironmentComesFirst() {
        assertThat(BotToken.of(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_BOT_TOKEN_FILE", "/nowhere")).value())
                .contains(TOKEN);
        assertThat(BotToken.of(Map.of("TELEGRAM_BOT_TOKEN", "not a token")).problems()).singleElement()
                .extracting(Problem::toString).asString().doesNotContain("not a token");
        assertThat(BotToken.of(Map.of("TELEGRAM_BOT_TOKEN", " ")).value()).isEmpty();
    }
}
