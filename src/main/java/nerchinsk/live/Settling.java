package nerchinsk.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.folder.Fingerprint;

/** Tells for how long a folder has been at rest. */
final class Settling {
    private Optional<Fingerprint> last = Optional.empty();
    private Instant since = Instant.MIN;

    /** How long the folder, which looks like {@code now} at {@code at}, has looked so. */
    Duration rested(Fingerprint now, Instant at) {
        if (last.isEmpty() || !last.get().equals(now)) {
            last = Optional.of(now);
            since = at;
        }
        return Duration.between(since, at);
    }
}
