package nerchinsk.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private static final String HEAD = "---\ntitle: Bridge\nlanguage: en\nrendering: restated\nsource:\n  publisher: Northern Lines\n---\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
    }

    @Test
    void warningsAreShownWithTheirLineAndLeaveTheExitCodeAlone() throws IOException {
        write("The bridge was opened in 1911. He left.");
        Run run = run("check");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("documents/bridge.en.md:8:32: warning: the sentence leans on the one before",
                "\n    The bridge was opened in 1911. He left.\n" + " ".repeat(35) + "^\n",
                "No problems, 1 warning.\n");
    }

    @Test
    void problemsAreShownWithTheirLineAndEndWithOne() throws IOException {
        Files.writeString(folder.resolve("documents/bridge.en.md"), "The bridge.\n");
        Run run = run("check");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("bridge.en.md:1:1: ", "\n    The bridge.\n    ^\n").contains("1 problem.\n");
    }

    @Test
    void whatALinkLeadsToIsNotShown() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("secret.txt"), "the password is sesame\n");
        Files.createSymbolicLink(folder.resolve("documents/x.en.md"), elsewhere);
        write("The bridge was opened in 1911.");
        Files.createSymbolicLink(folder.resolve("documents/y.en.md"), Path.of("/etc/hostname"));
        Run run = run("check");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("y.en.md:1:1: ").doesNotContain(Files.readString(Path.of("/etc/hostname")));
    }

    @Test
    void jsonTellsTheSeverity() throws IOException {
        write("The bridge was opened in 1911. He left.");
        Run run = run("check", "--json");
        JsonNode finding = new ObjectMapper().readTree(run.out()).get(0);
        assertThat(finding.get("severity").asText()).isEqualTo("warning");
        assertThat(finding.get("file").asText()).endsWith("documents/bridge.en.md");
        assertThat(finding.get("line").asInt()).isEqualTo(8);
        assertThat(finding.get("column").asInt()).isEqualTo(32);
        assertThat(finding.get("message").asText()).contains("leans on the one before");
    }

    @Test
    void ageOfOldFactsCanBeSet() throws IOException {
        write("As of 2015 the bridge stood.");
        assertThat(run("check").out()).contains("“As of 2015” is long ago");
        assertThat(run("check", "--months", "1200").out()).isEqualTo("No problems.\n");
    }

    @Test
    void questionsOfTheQuizAreListedToBeRead() throws IOException {
        write("Engineers opened the railway bridge over the Amur in 1911.");
        Run run = run("check", "--quiz");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Engineers opened the railway bridge over the Amur in _____.", "right: 1911",
                "from bridge.en.md: ", "en: 1 questions", "ru: 0 questions");
        JsonNode question = new ObjectMapper().readTree(run("check", "--quiz", "--json").out()).get(0);
        assertThat(question.get("right").asText()).isEqualTo("1911");
        assertThat(question.get("wrong")).hasSize(3);
    }

    @Test
    void faultsOfTheQuizFileAreProblemsAndVetoesInVainAreWarnings() throws IOException {
        write("Engineers opened the railway bridge over the Amur in 1911.");
        Files.writeString(folder.resolve("quiz.yaml"), "vetoes:\n  - the tunnel\n");
        Run warned = run("check");
        assertThat(warned.exit()).isZero();
        assertThat(warned.out()).contains("quiz.yaml:2:5: warning: the veto hits no question");
        Files.writeString(folder.resolve("quiz.yaml"), "vetos: []\n");
        Run refused = run("check");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("quiz.yaml:1:1: unknown key `vetos`");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("documents/bridge.en.md"), HEAD + text + "\n");
    }

    private record Run(int exit, String out) {
    }

    private Run run(String... arguments) {
        PrintStream usual = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            int exit = new CommandLine(new Nerchinsk()).execute(
                    Stream.concat(Stream.of("--knowledge", folder.toString()), Arrays.stream(arguments))
                            .toArray(String[]::new));
            return new Run(exit, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usual);
        }
    }
}
