package nerchinsk.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may lie in a knowledge folder, by its names. */
final class Entries {
    /** The files that may lie in it. */
    static final List<String> FILES = List.of("glossary.yaml", "left-out.yaml", "questions.yaml", "quiz.yaml");
    /** The folders. */
    static final List<String> FOLDERS = List.of("documents", "intents", "wordings");
    /** How many files of any kind a folder within it may hold, so that looking at them stays quick: our choice. */
    static final int MOST = 2 * KnowledgeFolder.MOST_DOCUMENTS;

    /**
     * Hidden files, and what editors (Vim, Emacs, JetBrains, office programs), patches, downloads and desktops leave
     * behind.
     */
    private static final Pattern LEFT_ALONE = Pattern.compile("\\..*|.*~|#.*#|~\\$.*|4913|.*___jb_(?:tmp|old)___"
            + "|.*\\.(?:sw[a-z]|tmp|temp|bak|orig|rej|part)|Thumbs\\.db|desktop\\.ini");

    private Entries() {
    }

    /**
     * What lies in the folder {@code inside}, by name, without what is left alone; more than {@link #MOST} if there is
     * too much, but not all of it then.
     */
    static List<Path> in(Path inside) throws IOException {
        try (Stream<Path> children = Files.list(inside)) {
            return children.filter(child -> !LEFT_ALONE.matcher(name(child)).matches()).limit(MOST + 1L)
                    .sorted(Comparator.comparing(Entries::name)).toList();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    /** The last part of a path. */
    static String name(Path child) {
        return child.getFileName().toString();
    }
}
