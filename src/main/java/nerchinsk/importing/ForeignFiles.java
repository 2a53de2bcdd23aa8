package nerchinsk.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nerchinsk.folder.TextFileReader;

/** Imports files from a disk; no more is read of them than a document may hold. */
public final class ForeignFiles {
    private ForeignFiles() {
    }

    /** The document that the file at {@code path} makes, or why it makes none. */
    public static ImportResult read(Path path, ImportRequest request) {
        Optional<String> reason = unreadable(path);
        if (reason.isPresent()) {
            return new ImportResult.Refused(path.toString(), Obstacle.UNREADABLE, reason.get());
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(Importing.MOST_BYTES + 1);
            ImportResult result = Importing.read(new ForeignFile(path.getFileName().toString(), bytes), request);
            return result instanceof ImportResult.Refused refused
                    ? new ImportResult.Refused(path.toString(), refused.obstacle(), refused.reason())
                    : result;
        } catch (IOException e) {
            return new ImportResult.Refused(path.toString(), Obstacle.UNREADABLE, TextFileReader.reason(e));
        }
    }

    private static Optional<String> unreadable(Path path) {
        if (path.getFileName() == null || Files.isDirectory(path)) {
            return Optional.of("is a folder: name the files in it");
        }
        if (Files.isSymbolicLink(path)) {
            return Optional.of("is a link: name the file that it leads to");
        }
        return Files.exists(path) && !Files.isRegularFile(path)
                ? Optional.of("is not a regular file")
                : Optional.empty();
    }
}
