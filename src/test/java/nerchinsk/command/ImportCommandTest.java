package nerchinsk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    private static final String TEXT = "Railways of the North\n\nIn 1901 the first train reached the river, and the town grew.\n";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("north.txt"), TEXT);
    }

    @Test
    void nothingIsWrittenWithoutAYes() throws IOException {
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(documents()).isEmpty();
    }

    @Test
    void documentIsWrittenAndReadBack() throws IOException {
        assertThat(run("import", "--yes", file.toString())).isZero();
        assertThat(documents()).containsExactly("railways-of-the-north.en.md");
        assertThat(Files.readString(folder.resolve("knowledge/documents/railways-of-the-north.en.md")))
                .startsWith("---\ntitle: Railways of the North\n")
                .endsWith("In 1901 the first train reached the river, and the town grew.\n");
    }

    @Test
    void documentIsNeverWrittenOverUnasked() throws IOException {
        run("import", "--yes", file.toString());
        Files.writeString(file, TEXT + "\nThen the bridge was built, and nobody took the ferry.\n");
        Path document = folder.resolve("knowledge/documents/railways-of-the-north.en.md");
        String before = Files.readString(document);
        assertThat(run("import", "--yes", file.toString())).isEqualTo(1);
        assertThat(Files.readString(document)).isEqualTo(before);
        assertThat(run("import", "--yes", "--replace", file.toString())).isZero();
        assertThat(Files.readString(document)).contains("Then the bridge was built");
    }

    @Test
    void editionThatDoesNotFitIsRefused() throws IOException {
        run("import", "--yes", file.toString());
        Path russian = Files.writeString(folder.resolve("sever.txt"),
                "Дороги севера\n\nПервый поезд пришёл в 1901 году.\n\nПотом построили мост через реку.\n");
        assertThat(run("import", "--yes", "--id", "railways-of-the-north", russian.toString())).isEqualTo(1);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void oneBadFileAmongGoodOnesStopsAll() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(run("import", "--yes", file.toString(), empty.toString())).isEqualTo(1);
        Path same = Files.writeString(folder.resolve("same.txt"), TEXT);
        assertThat(run("import", "--yes", file.toString(), same.toString())).isEqualTo(1);
        assertThat(documents()).isEmpty();
    }

    @Test
    void foldersLinksAndFilesThatAreNotThereAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        for (String bad : List.of(folder.toString(), link.toString(), folder.resolve("gone.txt").toString(),
                folder.resolve("..").toString())) {
            assertThat(run("import", "--yes", bad)).as(bad).isEqualTo(1);
        }
        assertThat(documents()).isEmpty();
    }

    @Test
    void titleCannotLeadOutOfTheFolder() throws IOException {
        assertThat(run("import", "--yes", "--title", "../../etc/passwd", file.toString())).isZero();
        assertThat(documents()).containsExactly("etc-passwd.en.md");
        assertThat(run("import", "--yes", "--id", "../north", file.toString())).isEqualTo(2);
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", "--language", "de", file.toString())).isEqualTo(2);
        assertThat(run("import", "--url", "ftp://x", file.toString())).isEqualTo(2);
        assertThat(run("import", "--title", "x", file.toString(), file.toString())).isEqualTo(2);
        assertThat(documents()).isEmpty();
    }

    @Test
    void encodingOfOldWindowsIsConverted() throws IOException {
        Path old = folder.resolve("old.txt");
        Files.write(old, "Дороги севера\r\n\r\nПервый поезд пришёл в 1901 году, и город рос.\r\n"
                .getBytes(Charset.forName("windows-1251")));
        assertThat(run("import", "--yes", old.toString())).isZero();
        assertThat(Files.readString(folder.resolve("knowledge/documents/dorogi-severa.ru.md"), StandardCharsets.UTF_8))
                .contains("\nПервый поезд пришёл");
    }

    private int run(String... arguments) {
        return Quietly.run(() -> {
            CommandLine line = new CommandLine(new Nerchinsk());
            line.setErr(new PrintWriter(Writer.nullWriter()));
            line.setExecutionExceptionHandler(
                    (exception, command, result) -> Failures.report(exception, command.getErr()));
            return line.execute(Stream
                    .concat(Stream.of("--knowledge", folder.resolve("knowledge").toString()), Arrays.stream(arguments))
                    .toArray(String[]::new));
        });
    }

    private List<String> documents() throws IOException {
        Path documents = folder.resolve("knowledge/documents");
        if (!Files.exists(documents)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(documents)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
