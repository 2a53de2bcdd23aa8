package nerchinsk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nerchinsk.answer.Answering;
import nerchinsk.assembly.Snapshot;
import nerchinsk.config.Config;
import nerchinsk.folder.TextFileReader;
import nerchinsk.golden.Evaluation;
import nerchinsk.golden.EvaluationReport;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.golden.GoldenReader;
import nerchinsk.golden.Step;
import nerchinsk.score.Explanation;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Asks the golden questions and tells how well the bot does. */
@Command(name = "eval", mixinStandardHelpOptions = true,
        description = "asks the golden questions; exit code 1 below the thresholds in their file")
final class EvalCommand implements Callable<Integer> {
    /** Of the parts of a score, so many are shown. Our choice. */
    private static final int LOUDEST = 8;

    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Option(names = "--json", description = "the figures as one JSON object")
    private boolean json;

    @Option(names = "--explain", description = "for each miss, why the two best sentences stand where they stand")
    private boolean explain;

    @Option(names = "--step", paramLabel = "STEP",
            description = "one step alone: language, intent, search or answer", converter = StepConverter.class)
    private @Nullable Step step;

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
            } else if (step != null) {
                step.report(evaluation).forEach(System.out::println);
            } else {
                EvaluationReport.of(evaluation).forEach(System.out::println);
            }
            if (explain && !json) {
                evaluation.misses().forEach(miss -> explain(miss.question().text(), snapshot.answering()));
            }
            System.out.flush();
            return evaluation.passed() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private static void explain(String question, Answering answering) {
        System.out.println("\n" + question);
        for (Explanation sentence : answering.explain(question, Optional.empty(), 2)) {
            System.out.println(String.format(Locale.ROOT, "%8.3f  %s", sentence.value(), sentence.what()));
            sentence.parts().stream().limit(LOUDEST).forEach(part -> System.out.println(String.format(Locale.ROOT,
                    "  %8.3f  %s", part.value(), part.what())));
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

    /** Steps as people type them. */
    static final class StepConverter implements ITypeConverter<Step> {
        @Override
        public Step convert(String typed) {
            return Arrays.stream(Step.values()).filter(step -> step.code().equals(typed)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("one of language, intent, search, answer"));
        }
    }
}
