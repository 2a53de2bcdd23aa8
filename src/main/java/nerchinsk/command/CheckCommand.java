package nerchinsk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.TranslationFiles;
import nerchinsk.checking.Excerpt;
import nerchinsk.checking.Severity;
import nerchinsk.checking.Warnings;
import nerchinsk.config.Config;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.folder.TextFileReader;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds everything that is wrong with the files of an operator, and what they should look at. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "finds all problems of configuration and knowledge; exit code 1 if there "
                + "are any. Warnings are no problems")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Option(names = "--json", description = "one JSON array of problems and warnings")
    private boolean json;

    @Option(names = "--quiz", description = "list the questions of the quiz instead, to be read and vetoed; "
            + "with --json as one JSON array")
    private boolean quiz;

    @Option(names = "--months", paramLabel = "N",
            description = "facts as of a day so long ago are old (${DEFAULT-VALUE})")
    private int months = Warnings.USUAL_AGE;

    @Override
    public Integer call() throws JsonProcessingException {
        if (months < 0) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "--months takes a number from 0 on");
        }
        Reading<Config> config = nerchinsk.options().config();
        Path folder = nerchinsk.options().knowledge(config);
        List<Problem> problems = new ArrayList<>(BotToken.of(System.getenv()).problems());
        problems.addAll(config.problems());
        Reading<KnowledgeFiles> knowledge = KnowledgeFiles.read(folder);
        problems.addAll(knowledge.problems());
        config.value().map(TranslationFiles::open).ifPresent(reading -> problems.addAll(reading.problems()));
        if (quiz) {
            QuizListing.print(knowledge.value().filter(read -> problems.isEmpty())
                    .orElseThrow(() -> new ProblemsFoundException(problems)).quizQuestions(), json);
            return ExitCode.OK;
        }
        List<TextFile> files = KnowledgeFolder.read(folder).files();
        List<Problem> warnings = Stream.concat(TelegramCommand.warnings(System.getenv()).stream(),
                knowledge.value().map(read -> warnings(read, files)).orElse(List.of()).stream()).toList();
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(Stream.concat(
                    problems.stream().map(problem -> FindingJson.of(Severity.PROBLEM, problem)),
                    warnings.stream().map(warning -> FindingJson.of(Severity.WARNING, warning))).toList()));
        } else {
            print(problems, warnings, files);
        }
        System.out.flush();
        return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Problem> warnings(KnowledgeFiles read, List<TextFile> files) {
        return Stream.concat(Warnings.of(read.knowledge(), read.golden(), files, LocalDate.now().minusMonths(months))
                .stream(), read.quizQuestions().remarks().stream()).sorted().toList();
    }

    private static void print(List<Problem> problems, List<Problem> warnings, List<TextFile> files) {
        PrintStream out = System.out;
        Map<String, TextFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        problems.forEach(problem -> print(problem.toString(), problem, byPath));
        warnings.forEach(warning -> print(warning.file() + ":" + warning.line() + ":" + warning.column() + ": "
                + Severity.WARNING.word() + ": " + warning.message(), warning, byPath));
        String found = problems.isEmpty() ? "No problems" : counted(problems.size(), "problem");
        out.println(warnings.isEmpty() ? found + "." : found + ", " + counted(warnings.size(), "warning") + ".");
    }

    private static void print(String message, Problem problem, Map<String, TextFile> files) {
        System.out.println(message);
        Optional.ofNullable(files.get(problem.file())).or(() -> fromDisk(problem.file()))
                .map(file -> Excerpt.of(problem, file)).orElse(List.of())
                .forEach(line -> System.out.println("    " + line));
    }

    /** What a link leads to may be nobody's business: it is not shown. */
    private static Optional<TextFile> fromDisk(String name) {
        Path file = Path.of(name).toAbsolutePath();
        boolean linked = Files.isSymbolicLink(file) || Files.isSymbolicLink(file.getParent());
        return linked ? Optional.empty() : TextFileReader.read(file).value();
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
