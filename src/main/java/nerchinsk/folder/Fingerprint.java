package nerchinsk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import nerchinsk.text.Digest;

/**
 * What a knowledge folder looks like from outside: names, sizes, times, where links lead. Two that are equal mean that
 * no file was changed in between, as far as the file system tells.
 *
 * @param value letters and digits
 * @param sure whether the file system tells times finely enough that no change can be missed; otherwise what the files
 * say has to be compared now and then
 */
public record Fingerprint(String value, boolean sure) {
    /** Of {@code folder} as it is now; a folder that is not there has one, too. Opens no file. */
    public static Fingerprint of(Path folder) {
        return new Looking().at(folder);
    }

    /** One look at a folder. */
    private static final class Looking {
        private final Digest digest = new Digest();
        private boolean sure;

        Fingerprint at(Path folder) {
            note(folder, "");
            for (String name : Entries.FILES) {
                note(folder.resolve(name), name);
            }
            for (String name : Entries.FOLDERS) {
                Path inside = folder.resolve(name);
                note(inside, name);
                children(inside).forEach(child -> note(child, name + "/" + Entries.name(child)));
            }
            return new Fingerprint(digest.hex(), sure);
        }

        private static List<Path> children(Path inside) {
            try {
                return Entries.in(inside);
            } catch (IOException e) {
                return List.of();
            }
        }

        private void note(Path path, String name) {
            write(name);
            try {
                if (Files.isSymbolicLink(path)) {
                    write(Files.readSymbolicLink(path).toString());
                }
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                if (!file.isDirectory()) {
                    write(file.size() + " " + file.lastModifiedTime() + " " + file.fileKey());
                    noteChange(path);
                }
            } catch (IOException e) {
                // Why it cannot be looked at is part of how it looks.
                write(e.getClass().getName() + (Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "here" : "gone"));
            }
        }

        /**
         * Programs cannot set back the time of the last change of a file and its attributes as they can other times.
         */
        private void noteChange(Path path) throws IOException {
            try {
                if (Files.getAttribute(path, "unix:ctime") instanceof FileTime changed) {
                    write(changed.toString());
                    sure |= changed.toInstant().getNano() != 0;
                }
            } catch (UnsupportedOperationException | IllegalArgumentException e) {
                write("-");
            }
        }

        private void write(String text) {
            digest.add(text).add("\0");
        }
    }
}
