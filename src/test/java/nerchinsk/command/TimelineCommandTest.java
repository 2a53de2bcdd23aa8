package nerchinsk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TimelineCommandTest {
    @TempDir
    private Path folder;

    @Test
    void pictureIsWrittenWhereItIsWanted() throws IOException {
        Path file = folder.resolve("years.png");
        assertThat(run("timeline", "--language", "ru", file.toString())).isZero();
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void wrongUsageAndFoldersThatAreNotThereAreTold() {
        assertThat(run("timeline", folder.resolve("years.jpg").toString())).isEqualTo(2);
        assertThat(run("timeline", "--language", "zh", folder.resolve("years.png").toString())).isEqualTo(2);
        assertThat(run("timeline", folder.resolve("gone/years.png").toString())).isEqualTo(1);
    }

    private static int run(String... arguments) {
        return Quietly.run(() -> {
            CommandLine line = new CommandLine(new Nerchinsk());
            line.setErr(new PrintWriter(Writer.nullWriter()));
            line.setExecutionExceptionHandler(
                    (exception, command, result) -> Failures.report(exception, command.getErr()));
            return line.execute(arguments);
        });
    }
}
