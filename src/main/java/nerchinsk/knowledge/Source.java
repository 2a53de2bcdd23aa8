package nerchinsk.knowledge;

import java.net.URI;
import java.util.Optional;

/**
 * Who published what a document rests on.
 *
 * @param publisher who published it; {@link #UNKNOWN} if nobody knows
 * @param title what it is called there
 * @param url where it can be read: http or https
 * @param published when it appeared, as exactly as known, in any form
 * @param voice what kind of voice it is, in a few words of the document's language: "an encyclopedia"
 */
public record Source(String publisher, Optional<String> title, Optional<URI> url, Optional<String> published,
        Optional<String> voice) {
    /** What a document writes for a publisher that nobody has named. */
    public static final String UNKNOWN = "unknown";

    /** Whether anybody has named the publisher. */
    public boolean hasPublisher() {
        return !publisher.equals(UNKNOWN);
    }
}
