package nerchinsk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves the second of Java's two compilers out: its code is quicker, but a bot that waits for people most of the time
 * does not get the memory back that it takes (docs/decisions/0074-one-compiler-whatever-the-flags.md).
 */
final class OneCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(OneCompiler.class);
    private static final String DIRECTIVES = """
            [{match: "*.*", c2: {Exclude: true}}]
            """;

    private OneCompiler() {
    }

    /**
     * From now on only the first compiler works, where the Java machine can do that.
     *
     * @param folder where something may be written for a moment
     */
    static void only(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "compilers", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                Orders.directCompilers(file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.debug("both compilers work: {}", e.getMessage());
        }
    }
}
