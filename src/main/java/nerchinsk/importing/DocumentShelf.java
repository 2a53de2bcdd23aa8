package nerchinsk.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.knowledge.KnowledgeReader;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;

/** The folder that documents lie in: takes new ones in, and never writes over one unasked. */
public final class DocumentShelf {
    private static final String DOCUMENTS = "documents/";

    private final Path folder;

    /** The documents of the knowledge folder {@code folder}, which need not exist yet. */
    public DocumentShelf(Path folder) {
        this.folder = folder;
    }

    /** Where the file of {@code document} lies or will lie. */
    public Path path(ImportResult.Imported document) {
        return folder.resolve(DOCUMENTS + document.document().fileName());
    }

    /**
     * Why {@code documents} cannot be taken in together; empty if they can.
     *
     * @param replace whether documents with their names may be written over
     */
    public List<ImportResult.Refused> refusals(List<ImportResult.Imported> documents, boolean replace) {
        List<ImportResult.Refused> refusals = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ImportResult.Imported document : documents) {
            refusal(document, replace, names).ifPresent(refusals::add);
        }
        if (refusals.isEmpty()) {
            problems(documents)
                    .forEach(problem -> refusals
                            .add(new ImportResult.Refused(problem.file(), Obstacle.FAULTS, problem.message())));
        }
        return refusals;
    }

    private Optional<ImportResult.Refused> refusal(ImportResult.Imported document, boolean replace,
            Set<String> names) {
        if (!names.add(document.document().fileName())) {
            return refused(document, Obstacle.TAKEN,
                    "would be written twice: import the files one by one, each with its own --id");
        }
        if (Files.isSymbolicLink(folder.resolve("documents"))) {
            return refused(document, Obstacle.UNWRITABLE,
                    "cannot be written, since the folder is a link: put a folder itself there");
        }
        return !replace && Files.exists(path(document), LinkOption.NOFOLLOW_LINKS)
                ? refused(document, Obstacle.TAKEN, "is there already: give another --id, or say --replace")
                : Optional.empty();
    }

    private Optional<ImportResult.Refused> refused(ImportResult.Imported document, Obstacle obstacle, String reason) {
        return Optional.of(new ImportResult.Refused(path(document).toString(), obstacle, reason));
    }

    /** What would be wrong with the knowledge because of {@code documents}, as with an edition that does not fit. */
    private List<Problem> problems(List<ImportResult.Imported> documents) {
        String prefix = folder + "/";
        List<TextFile> added = documents.stream()
                .map(document -> new TextFile(prefix, DOCUMENTS + document.document().fileName(), document.text()))
                .toList();
        List<TextFile> before = Files.isDirectory(folder.resolve("documents"))
                ? KnowledgeFolder.read(folder).files()
                : List.of();
        List<TextFile> files = new ArrayList<>(added);
        before.stream().filter(file -> added.stream().noneMatch(other -> other.name().equals(file.name())))
                .forEach(files::add);
        List<Problem> already = KnowledgeReader.read(before).problems();
        return KnowledgeReader.read(files).problems().stream().filter(problem -> !already.contains(problem)).toList();
    }

    /**
     * Writes the file of {@code document} at one stroke, so that nobody reads the half of it.
     *
     * @throws UncheckedIOException if that cannot be done
     */
    public void put(ImportResult.Imported document, boolean replace) {
        Path path = path(document);
        try {
            Files.createDirectories(path.getParent());
            Path draft = Files.createTempFile(path.getParent(), ".import", ".tmp");
            try {
                Files.writeString(draft, document.text());
                makeReadable(draft);
                move(draft, path, replace);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": check the folder and its permissions", e);
        }
    }

    private static void move(Path draft, Path path, boolean replace) throws IOException {
        if (replace) {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(draft, path);
        }
    }

    /** Temporary files are for their owner alone; documents are for everybody who may read the folder. */
    private static void makeReadable(Path file) {
        if (!file.toFile().setReadable(true, false)) {
            throw new IllegalStateException("cannot set the permissions of " + file);
        }
    }
}
