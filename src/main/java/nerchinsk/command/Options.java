package nerchinsk.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nerchinsk.assembly.Progress;
import nerchinsk.assembly.Snapshot;
import nerchinsk.assembly.TranslationFiles;
import nerchinsk.config.Config;
import nerchinsk.live.LiveKnowledge;
import nerchinsk.yaml.Reading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command takes. */
final class Options {
    private static final Logger LOG = LoggerFactory.getLogger(Options.class);

    @Option(names = "--config", scope = ScopeType.INHERIT, paramLabel = "FILE",
            description = "the configuration (config/bot.yaml)")
    private @Nullable Path config;

    @Option(names = "--knowledge", scope = ScopeType.INHERIT, paramLabel = "DIR",
            description = "the knowledge folder (knowledge)")
    private @Nullable Path knowledge;

    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "DIR", defaultValue = "data",
            description = "where the program writes (${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    /** The configuration, or everything that is wrong with it. */
    Reading<Config> config() {
        return ConfigOnDisk.read(Optional.ofNullable(config),
                knowledge == null ? Map.of() : Map.of("knowledge.folder", knowledge.toString()));
    }

    /** The knowledge folder, even if the configuration has other problems. */
    Path knowledge(Reading<Config> config) {
        return config.value().map(found -> found.knowledge().folder())
                .orElse(knowledge != null ? knowledge : Config.DEFAULT.knowledge().folder());
    }

    /** Where the program writes. */
    Path data() {
        return data;
    }

    /**
     * The knowledge, ready to answer.
     *
     * @throws ProblemsFoundException if anything is wrong with configuration or knowledge
     */
    Snapshot snapshot() {
        Reading<Config> config = config();
        if (!config.problems().isEmpty()) {
            throw new ProblemsFoundException(config.problems());
        }
        Progress progress = Progress.on(System.err, Screen.shows(Screen.STANDARD_ERROR));
        try {
            Reading<Snapshot> snapshot = Snapshot.read(knowledge(config), TranslationFiles.open(config.value()
                    .orElseThrow()), progress::built);
            return snapshot.value().orElseThrow(() -> new ProblemsFoundException(snapshot.problems()));
        } finally {
            progress.close();
        }
    }

    /**
     * The knowledge, ready to answer and to be changed; its last good version, if the folder has faults now.
     *
     * @throws ProblemsFoundException if anything is wrong and there is no good version
     */
    LiveKnowledge<Snapshot> liveKnowledge(Reading<Config> config) {
        boolean forPeople = config.value().stream().allMatch(found -> found.log().format() == Config.LogFormat.TEXT);
        Progress progress = forPeople && Screen.shows(Screen.STANDARD_ERROR)
                ? Progress.on(System.err, true)
                : Progress.in(LOG);
        try {
            Reading<TranslationFiles> dictionary = TranslationFiles.open(config.value().orElseThrow());
            Reading<LiveKnowledge<Snapshot>> found = Snapshot.live(knowledge(config), data.resolve("versions"),
                    dictionary.value().orElseThrow(() -> new ProblemsFoundException(dictionary.problems())),
                    progress::built);
            return found.value().orElseThrow(() -> new ProblemsFoundException(found.problems()));
        } finally {
            progress.close();
        }
    }
}
