package nerchinsk.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.folder.Contents;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.yaml.TextFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last good versions of a knowledge folder, as copies of its files on disk. What cannot be written is told in the
 * log and left out: answers matter more. For use by one thread at a time, and one program at a time.
 */
public final class Versions {
    /** How many are kept, as the operators were promised. */
    public static final int MOST = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Versions.class);
    private static final String MARK = "live.properties";
    private static final String UNFINISHED = ".unfinished-";

    private final Path home;
    private final String folder;

    /**
     * Those that lie in {@code home}.
     *
     * @param home where they lie; made when the first one is kept
     * @param folder the knowledge folder that they are versions of: those of another one are not seen
     */
    public Versions(Path home, Path folder) {
        this.home = home;
        this.folder = folder.toAbsolutePath().normalize().toString();
    }

    /** Those that are kept, the latest first. */
    List<Version> all() {
        return kept().stream().map(Kept::version).toList();
    }

    private List<Kept> kept() {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(home)) {
            return children.map(Kept::in).flatMap(Optional::stream).filter(kept -> kept.folder().equals(folder))
                    .sorted(Comparator.comparing((Kept kept) -> kept.version().since()).reversed()).toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.error("the good versions of the knowledge in {} cannot be read: {}", home, e.toString());
            return List.of();
        }
    }

    private Optional<Kept> kept(Version version) {
        return kept().stream().filter(kept -> kept.version().digest().equals(version.digest())).findFirst();
    }

    /** What the folder held in {@code version}; empty if its copy is gone or has been changed. */
    Optional<Contents> contents(Version version) {
        return kept(version).map(kept -> KnowledgeFolder.read(kept.home()))
                .filter(contents -> contents.digest().equals(version.digest()));
    }

    /** What was known in {@code version}. */
    KnownAnswers known(Version version) {
        return kept(version).map(Kept::known).orElse(KnownAnswers.NONE);
    }

    /** Keeps {@code version} and lets the oldest go; one with the same contents takes the place of the one before. */
    void keep(Version version, Contents contents, KnownAnswers known) {
        try {
            List<Kept> same = kept().stream().filter(kept -> kept.version().digest().equals(version.digest())).toList();
            write(new Kept(home.resolve(Kept.name(version)), version, folder, known), contents);
            for (Kept old : same) {
                if (!old.home().equals(home.resolve(Kept.name(version)))) {
                    delete(old.home());
                }
            }
            for (Kept old : kept().stream().skip(MOST).toList()) {
                delete(old.home());
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.error(
                    "this good version of the knowledge is not kept in {}: {}. Check free space and permissions there.",
                    home, e.toString());
        }
    }

    /** Only whole versions get their name, whenever the program ends. */
    private void write(Kept kept, Contents contents) throws IOException {
        if (Files.exists(kept.home())) {
            return;
        }
        Path unfinished = home.resolve(UNFINISHED + kept.home().getFileName());
        try {
            write(kept, contents, unfinished);
        } catch (IOException e) {
            // On a full disk nothing may be left that takes more of it.
            delete(unfinished);
            throw e;
        }
    }

    private void write(Kept kept, Contents contents, Path unfinished) throws IOException {
        deleteUnfinished();
        Files.createDirectories(unfinished.resolve("documents"));
        for (TextFile file : contents.own()) {
            Path path = unfinished.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.write(path, file.text().getBytes(StandardCharsets.UTF_8));
        }
        kept.writeTo(unfinished);
        Files.move(unfinished, kept.home(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a program that was killed in the midst of writing has left. */
    private void deleteUnfinished() throws IOException {
        if (Files.isDirectory(home)) {
            try (Stream<Path> children = Files.list(home)) {
                for (Path child : children.filter(path -> path.getFileName().toString().startsWith(UNFINISHED))
                        .toList()) {
                    delete(child);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each,
                        @Nullable IOException e)
                        throws IOException {
                    Files.delete(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /** What was live when the program last said so. */
    Optional<Mark> mark() {
        return Mark.in(home.resolve(MARK)).filter(mark -> mark.folder().equals(folder));
    }

    /** {@code live} answers, while the folder has the digest {@code seen}. */
    void mark(Version live, String seen) {
        try {
            Files.createDirectories(home);
            new Mark(folder, live.digest(), seen).writeTo(home.resolve(MARK));
        } catch (IOException e) {
            LOG.error("which version of the knowledge is live cannot be noted in {}: {}", home, e.toString());
        }
    }
}
