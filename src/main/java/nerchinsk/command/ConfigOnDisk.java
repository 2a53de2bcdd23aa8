package nerchinsk.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nerchinsk.config.Config;
import nerchinsk.config.ConfigFile;
import nerchinsk.config.ConfigReader;
import nerchinsk.folder.TextFileReader;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;

/** The configuration: a file, the environment and the options. */
final class ConfigOnDisk {
    private static final Path USUAL = Path.of("config", "bot.yaml");

    private ConfigOnDisk() {
    }

    /**
     * The configuration of {@code named}, which must exist, or of the usual file, which need not.
     *
     * @param options what the command line sets, by key
     */
    static Reading<Config> read(Optional<Path> named, Map<String, String> options) {
        Path path = named.orElse(USUAL);
        if (!Files.exists(path)) {
            return read(new ConfigFile.Absent(path.toString(), named.isPresent()), options);
        }
        Reading<TextFile> file = TextFileReader.read(path);
        return file.value().map(text -> read(new ConfigFile.Present(text), options))
                .orElseGet(() -> new Reading<>(Optional.empty(), file.problems()));
    }

    private static Reading<Config> read(ConfigFile file, Map<String, String> options) {
        return ConfigReader.read(file, System.getenv(), options);
    }
}
