package nerchinsk.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.folder.Fingerprint;

/** Tells when a folder that was being changed has come to rest. */
final class Settling {
    private final Duration rest;
    private Optional<Fingerprint> last = Optional.empty();
    private Instant since = Instant.MIN;

    /** @param rest how long a folder must look the same */
    Settling(Duration rest) {
        this.rest = rest;
    }

    /** Whether the folder, which looks like {@code now} at {@code at}, has looked so for long enough. */
    boolean settled(Fingerprint now, Instant at) {
        if (last.isEmpty() || !last.get().equals(now)) {
            last = Optional.of(now);
            since = at;
            return false;
        }
        return !at.isBefore(since.plus(rest));
    }
}
