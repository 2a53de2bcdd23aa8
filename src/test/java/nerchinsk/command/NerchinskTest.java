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
import nerchinsk.fixtures.SmallFolder;
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
        Run run = run("привет\n/quit\nпривет\n", "--knowledge", small());
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
                  - {question: "Когда открыли мост в Благовещенске?", language: ru, intent: when, answers: ["2022"]}
                  - {question: "When was the bridge opened?", language: en, intent: why, answers: ["no such"]}
                """);
        String knowledge = small();
        assertThat(step(knowledge, "language", golden).out()).isEqualToNormalizingNewlines(
                "language en: 100.0 of 1\nlanguage ru: 100.0 of 1\n");
        assertThat(step(knowledge, "intent", golden).out()).contains("intent en: 0.0 of 1", "intent ru: 100.0 of 1",
                "golden.yaml:3: When was", "    got when");
        assertThat(step(knowledge, "search", golden).out()).contains("search en: 0.0 of 1", "search ru: 100.0 of 1");
        assertThat(step(knowledge, "luck", golden).exit()).isEqualTo(2);
    }

    private static Run step(String knowledge, String step, Path golden) throws IOException, InterruptedException {
        return run("", "--knowledge", knowledge, "eval", "--step", step, golden.toString());
    }

    /** A knowledge folder of one document; the program is there in half the time. */
    private String small() {
        return SmallFolder.in(folder.resolve("small")).path().toString();
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
