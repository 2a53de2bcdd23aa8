package nerchinsk.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nerchinsk.assembly.Records;
import nerchinsk.assembly.Snapshot;
import nerchinsk.config.Config;
import nerchinsk.stats.GoldenDraft;
import nerchinsk.stats.Group;
import nerchinsk.stats.Report;
import nerchinsk.stats.UnansweredCsv;
import nerchinsk.yaml.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what was asked and what was left open; the bot may run meanwhile. */
@Command(name = "stats", mixinStandardHelpOptions = true,
        description = "tells what people asked, what was not answered and what they think; the bot may run meanwhile")
final class StatsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Option(names = "--days", paramLabel = "N", description = "how many days, today included (${DEFAULT-VALUE})")
    private int days = 30;

    @Option(names = "--top", paramLabel = "N",
            description = "how many groups of open questions are shown (${DEFAULT-VALUE})")
    private int top = 10;

    @Option(names = "--csv", paramLabel = "FILE", description = "writes all groups of open questions as a table")
    private @Nullable Path csv;

    @Option(names = "--golden", paramLabel = "FILE",
            description = "writes them as golden questions, ready to be given their answers")
    private @Nullable Path golden;

    @Override
    public Integer call() {
        if (days < 1 || top < 0) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "--days takes a number from 1 on, --top one from 0 on");
        }
        Reading<Config> config = nerchinsk.options().config();
        if (!config.problems().isEmpty()) {
            throw new ProblemsFoundException(config.problems());
        }
        LocalDate from = LocalDate.now(ZoneOffset.UTC).minusDays(days - 1L);
        Optional<Report> report = report(config.value().orElseThrow(), from);
        if (report.isEmpty()) {
            System.err.println("nerchinsk: there is no database yet: the bot makes it when it first runs on Telegram.");
        }
        show(report.orElseGet(() -> new Report(from, List.of(), List.of(), List.of(), List.of())));
        return ExitCode.OK;
    }

    private Optional<Report> report(Config config, LocalDate from) {
        Optional<Records> records = Records.of(config, nerchinsk.options().data());
        if (records.isEmpty()) {
            return Optional.empty();
        }
        try (Records open = records.get()) {
            return Optional.of(open.since(from));
        }
    }

    private void show(Report report) {
        PrintStream out = System.out;
        report.lines(top).forEach(out::println);
        if (csv != null) {
            write(csv, UnansweredCsv.of(report.groups()));
        }
        if (golden != null) {
            write(golden, draft(report.groups()));
        }
        out.flush();
    }

    private String draft(List<Group> groups) {
        try (Snapshot snapshot = nerchinsk.options().snapshot()) {
            return GoldenDraft.of(groups, lack -> snapshot.answering()
                    .answer(lack.question(), Optional.of(lack.language())).question().intent().intent());
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
            System.out.println("Written: " + file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": check the folder and its permissions", e);
        }
    }
}
