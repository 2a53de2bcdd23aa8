package nerchinsk.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What was live when.
 *
 * @param folder the knowledge folder
 * @param live the digest of the version that answered
 * @param seen the digest that the folder had; another one than {@code live} after a rollback
 */
record Mark(String folder, String live, String seen) {
    private static final String FOLDER = "folder";
    private static final String LIVE = "live";
    private static final String SEEN = "seen";

    static Optional<Mark> in(Path file) {
        return Notes.read(file).map(notes -> new Mark(notes.getProperty(FOLDER, ""), notes.getProperty(LIVE, ""),
                notes.getProperty(SEEN, "")));
    }

    void writeTo(Path file) throws IOException {
        Notes.write(file, Map.of(FOLDER, folder, LIVE, live, SEEN, seen));
    }
}
