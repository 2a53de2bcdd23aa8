package nerchinsk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nerchinsk.assembly.Snapshot;
import nerchinsk.config.Config;
import nerchinsk.folder.TextFileReader;
import nerchinsk.golden.Evaluation;
import nerchinsk.golden.EvaluationReport;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.golden.GoldenReader;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks the golden questions and tells how well the bot does. */
@Command(name = "eval", mixinStandardHelpOptions = true,
        description = "asks the golden questions; exit code 1 below the thresholds in their file")
final class EvalCommand implements Callable<Integer> {
    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Option(names = "--json", description = "the figures as one JSON object")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "FILE",
            description = "the golden questions (questions.yaml of the knowledge folder)")
    private @Nullable Path file;

    @Override
    public Integer call() throws JsonProcessingException {
        GoldenQuestions golden = golden();
        try (Snapshot snapshot = nerchinsk.options().snapshot()) {
            Evaluation evaluation = Evaluation.of(golden, snapshot.answering());
            if (json) {
                System.out.println(new ObjectMapper().writeValueAsString(EvaluationJson.of(evaluation)));
            } else {
                EvaluationReport.of(evaluation).forEach(System.out::println);
            }
            System.out.flush();
            return evaluation.passed() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private GoldenQuestions golden() {
        Reading<Config> config = nerchinsk.options().config();
        if (!config.problems().isEmpty()) {
            throw new ProblemsFoundException(config.problems());
        }
        Path path = file != null ? file : nerchinsk.options().knowledge(config).resolve("questions.yaml");
        Reading<TextFile> text = TextFileReader.read(path);
        Reading<GoldenQuestions> golden = text.value().map(GoldenReader::read)
                .orElseThrow(() -> new ProblemsFoundException(text.problems()));
        return golden.value().orElseThrow(() -> new ProblemsFoundException(golden.problems()));
    }
}
