package nerchinsk.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.folder.Contents;
import nerchinsk.folder.Fingerprint;
import nerchinsk.folder.KnowledgeFolder;

/** Tells when a folder has changed and has come to rest, by looking at it again and again. */
final class Rest {
    /** Editors and copying programs write a file in less: our choice. */
    static final Duration QUIET = Duration.ofSeconds(2);
    /** How often the files themselves are compared where the file system cannot be relied on. */
    private static final Duration DOUBT = Duration.ofMinutes(1);

    private final Path folder;
    private final Settling settling = new Settling(QUIET);
    private Optional<Fingerprint> read = Optional.empty();
    private Instant readAt = Instant.MIN;

    Rest(Path folder) {
        this.folder = folder;
    }

    /** What the folder holds, if that may be something else than last time, and nobody is writing there just now. */
    Optional<Contents> look(Instant now) {
        Fingerprint here = Fingerprint.of(folder);
        if (!settling.settled(here, now) || read.equals(Optional.of(here)) && !doubtful(here, now)) {
            return Optional.empty();
        }
        Contents contents = KnowledgeFolder.read(folder);
        if (!Fingerprint.of(folder).equals(here)) {
            return Optional.empty();
        }
        read = Optional.of(here);
        readAt = now;
        return Optional.of(contents);
    }

    private boolean doubtful(Fingerprint here, Instant now) {
        return !here.sure() && !now.isBefore(readAt.plus(DOUBT));
    }
}
