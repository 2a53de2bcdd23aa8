package nerchinsk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.config.Config;
import nerchinsk.picture.TimelinePicture;
import nerchinsk.text.Language;
import nerchinsk.yaml.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws the dated facts of the documents. */
@Command(name = "timeline", mixinStandardHelpOptions = true,
        description = "draws the dated facts of the documents as a picture")
final class TimelineCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Option(names = "--language", paramLabel = "en|ru", description = "the language of the labels (that of the system)")
    private @Nullable String language;

    @Parameters(arity = "1", paramLabel = "FILE.png", description = "the picture to write")
    private Path file = Path.of("timeline.png");

    @Override
    public Integer call() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw wrong("the picture is a PNG: name it FILE.png");
        }
        Language labels = language();
        Reading<Config> config = nerchinsk.options().config();
        if (!config.problems().isEmpty()) {
            throw new ProblemsFoundException(config.problems());
        }
        Reading<KnowledgeFiles> files = KnowledgeFiles.read(nerchinsk.options().knowledge(config));
        KnowledgeFiles knowledge = files.value().orElseThrow(() -> new ProblemsFoundException(files.problems()));
        write(TimelinePicture.png(knowledge.knowledge(), labels));
        System.out.println("Written: " + file);
        System.out.flush();
        return ExitCode.OK;
    }

    private Language language() {
        if (language == null) {
            return Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.ENGLISH);
        }
        return Optional.of(language).flatMap(Language::ofCode).orElseThrow(() -> wrong("--language takes en or ru"));
    }

    private void write(byte[] png) {
        try {
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": check the folder and its permissions", e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
