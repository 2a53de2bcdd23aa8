package nerchinsk.telegram;

import java.util.Optional;
import nerchinsk.text.Language;

/** Pictures of the knowledge as it is. Safe for use by many threads. */
public interface Timelines {
    /**
     * The dated facts as a PNG, labelled in {@code language}; empty if there is nothing to draw or no way to draw it.
     */
    Optional<byte[]> timeline(Language language);
}
