package nerchinsk.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nerchinsk.config.Config;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the database of the bot lies. */
final class DatabasePlace {
    private static final Logger LOG = LoggerFactory.getLogger(DatabasePlace.class);
    private static final String SQLITE = "jdbc:sqlite:";

    private DatabasePlace() {
    }

    /** The JDBC address of the database, whose folder is made if it lies in the data folder. */
    static String made(Config config, Path data) {
        if (config.databaseUrl().isEmpty()) {
            try {
                Files.createDirectories(data);
            } catch (IOException e) {
                LOG.error("the folder {} cannot be made: {}", data, e.toString());
            }
        }
        return url(config, data);
    }

    /** The JDBC address of the database if there is one already. */
    static Optional<String> existing(Config config, Path data) {
        return Optional.of(url(config, data)).filter(url -> Files.isRegularFile(file(url)));
    }

    private static String url(Config config, Path data) {
        return config.databaseUrl().orElseGet(() -> SQLITE + data.resolve("nerchinsk.db"));
    }

    private static Path file(String url) {
        return Path.of(url.substring(SQLITE.length()).replaceFirst("^file:", "").replaceFirst("[?].*$", ""));
    }
}
