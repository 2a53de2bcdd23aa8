package nerchinsk.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;

/** Reads single files as texts. */
public final class TextFileReader {
    /** How large a file may be, in bytes: about a thousand pages. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private TextFileReader() {
    }

    /** The text of {@code file}, called as the operator wrote it; or a problem. */
    public static Reading<TextFile> read(Path file) {
        return read(file, "", file.toString());
    }

    /** The text of {@code file}, called {@code name} with {@code prefix} before it; or a problem. */
    static Reading<TextFile> read(Path file, String prefix, String name) {
        if (Files.isDirectory(file)) {
            return refused(prefix + name, "is a folder: a file belongs here");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return refused(prefix + name, "is not a regular file: put a text file here");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? refused(prefix + name, "larger than 8 MB: part it into several files")
                    : Encoding.decode(bytes, prefix, name);
        } catch (IOException fault) {
            return refused(prefix + name, reason(fault));
        }
    }

    /** Why a file could not be read, and what to do: to be said behind its name. */
    public static String reason(IOException fault) {
        return switch (fault) {
            case NoSuchFileException gone -> "is not there: check the name";
            case AccessDeniedException denied -> "may not be read: check its permissions";
            default -> "cannot be read: " + fault.getMessage();
        };
    }

    private static Reading<TextFile> refused(String path, String message) {
        return new Reading<>(Optional.empty(), List.of(new Place(path, 1, 1).problem(message)));
    }
}
