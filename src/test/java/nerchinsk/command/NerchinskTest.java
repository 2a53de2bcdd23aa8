package nerchinsk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process, in a locale without UTF-8. */
class NerchinskTest {
    @TempDir
    private Path folder;

    @Test
    void questionAsArgumentIsAnsweredWhateverTheLocale() throws Exception {
        Run run = run("", "ask", "кто такой Мао Цзэдун");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Мао Цзэдун");
    }

    @Test
    void conversationOnAPipeEndsWithItsInput() throws Exception {
        Run run = run("привет\n/quit\nпривет\n");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsOnlyOnce("Здравствуйте");
        assertThat(run.err()).doesNotContain("Exception", "WARN");
    }

    @Test
    void wrongUsageIsExplainedWithExitCodeTwo() throws Exception {
        assertThat(run("", "ask", "--alternatives", "21", "x").exit()).isEqualTo(2);
        assertThat(run("", "dance").exit()).isEqualTo(2);
    }

    @Test
    void checkNamesEveryFaultAtOnceAndShowsNoStackTrace() throws Exception {
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/one.en.md"), "no front matter\n");
        Files.writeString(folder.resolve("documents/two.en.md"),
                "---\ntitle: Two\nlanguage: en\ncolour: red\n---\nText.\n");
        Files.writeString(folder.resolve("glossary.yaml"), "terms: [\n");
        Run run = run("", "--knowledge", folder.toString(), "check");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("one.en.md:1:1: ", "two.en.md:4:1: ", "glossary.yaml:")
                .doesNotContain("Exception", "\tat ");
        assertThat(run("", "--knowledge", folder.toString(), "ask", "x").exit()).isEqualTo(1);
    }

    @Test
    void eachStepOfTheEvaluationIsMeasuredByItself() throws Exception {
        Path golden = folder.resolve("golden.yaml");
        Files.writeString(golden, """
                questions:
                  - {question: "Кто такой Мао Цзэдун?", language: ru, intent: who, answers: ["Мао"]}
                  - {question: "When was the Treaty of Nerchinsk signed?", language: en, intent: why, answers: ["no such"]}
                """);
        assertThat(run("", "eval", "--step", "language", golden.toString()).out()).isEqualToNormalizingNewlines(
                "language en: 100.0 of 1\nlanguage ru: 100.0 of 1\n");
        assertThat(run("", "eval", "--step", "intent", golden.toString()).out()).contains("intent en: 0.0 of 1",
                "intent ru: 100.0 of 1", "golden.yaml:3: When was", "    got when");
        assertThat(run("", "eval", "--step", "search", golden.toString()).out()).contains("search en: 0.0 of 1",
                "search ru: 100.0 of 1");
        assertThat(run("", "eval", "--step", "luck", golden.toString()).exit()).isEqualTo(2);
    }

    @Test
    void shippedFilesHaveNoProblems() throws Exception {
        Run run = run("", "check");
        assertThat(run.out()).contains("No problems");
        assertThat(run.exit()).isZero();
    }

    private record Run(int exit, String out, String err) {
    }

    private static Run run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        "nerchinsk.Main"),
                Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Thread errors = Thread.ofVirtual().start(() -> copy(process, err));
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        errors.join();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err.toString(StandardCharsets.UTF_8));
    }

    private static void copy(Process process, ByteArrayOutputStream err) {
        try {
            process.getErrorStream().transferTo(err);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read what the program says", e);
        }
    }
}
