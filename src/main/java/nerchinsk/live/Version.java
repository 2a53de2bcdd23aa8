package nerchinsk.live;

import java.time.Instant;

/**
 * A state of the folder that was good enough to go live.
 *
 * @param digest letters and digits that other contents have differently
 * @param since when it last went live by a change of the folder
 * @param documents the number of documents, each edition counted
 */
public record Version(String digest, Instant since, int documents) {
    /** Digits of the digest that tell versions apart in a name; our choice. */
    private static final int SHORT = 8;

    /** Eight letters and digits by which people tell versions apart. */
    public String name() {
        return digest.substring(0, SHORT);
    }
}
