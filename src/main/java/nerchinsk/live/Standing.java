package nerchinsk.live;

import java.time.Instant;
import java.util.List;

/**
 * How things stand with the knowledge.
 *
 * @param live what answers now
 * @param since when it began to answer
 * @param rolledBack whether somebody went back to it, so that it holds until the folder changes
 * @param faults why the folder as it is now is not live; none if it is, or was not tried
 * @param good the versions that one can go back to, the latest first
 */
public record Standing(Version live, Instant since, boolean rolledBack, Faults faults, List<Version> good) {
    public Standing {
        good = List.copyOf(good);
    }

    /** The same, but the folder as it is now has {@code found}. */
    Standing with(Faults found) {
        return new Standing(live, since, rolledBack, found, good);
    }

    /** The same with other versions to go back to. */
    Standing with(List<Version> kept) {
        return new Standing(live, since, rolledBack, faults, kept);
    }
}
