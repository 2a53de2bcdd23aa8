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
    /** After so long it is worth trying what the folder holds, though somebody may go on writing: our choice. */
    static final Duration CALM = Duration.ofSeconds(1);
    /** Editors and copying programs write a file in less: our choice. */
    static final Duration QUIET = Duration.ofSeconds(2);
    /** How often the files themselves are compared where the file system cannot be relied on. */
    private static final Duration DOUBT = Duration.ofMinutes(1);

    private final Path folder;
    private final Settling settling = new Settling();
    private Optional<Fingerprint> foreseen = Optional.empty();
    private Optional<Fingerprint> read = Optional.empty();
    private Instant readAt = Instant.MIN;

    /** What is to be seen in the folder. */
    sealed interface Sight {
        /** Nothing new. */
        record Known() implements Sight {
        }

        /** Somebody is changing it. */
        record Disturbed() implements Sight {
        }

        /** {@code contents}, for the first time; somebody may go on writing. */
        record Calm(Contents contents) implements Sight {
        }

        /** {@code contents}, which nobody is changing any more; perhaps the same as before. */
        record Settled(Contents contents) implements Sight {
        }
    }

    Rest(Path folder) {
        this.folder = folder;
    }

    /** What is to be seen now. */
    Sight look(Instant now) {
        Fingerprint here = Fingerprint.of(folder);
        Duration rested = settling.rested(here, now);
        if (read.equals(Optional.of(here)) && !doubtful(here, now)) {
            return new Sight.Known();
        }
        if (rested.compareTo(CALM) < 0) {
            return new Sight.Disturbed();
        }
        boolean settled = rested.compareTo(QUIET) >= 0;
        return settled || !foreseen.equals(Optional.of(here)) ? read(here, settled, now) : new Sight.Known();
    }

    private Sight read(Fingerprint here, boolean settled, Instant now) {
        Contents contents = KnowledgeFolder.read(folder);
        if (!Fingerprint.of(folder).equals(here)) {
            return new Sight.Disturbed();
        }
        foreseen = Optional.of(here);
        if (!settled) {
            return new Sight.Calm(contents);
        }
        read = Optional.of(here);
        readAt = now;
        return new Sight.Settled(contents);
    }

    private boolean doubtful(Fingerprint here, Instant now) {
        return !here.sure() && !now.isBefore(readAt.plus(DOUBT));
    }
}
