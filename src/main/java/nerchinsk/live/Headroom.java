package nerchinsk.live;

import java.util.Optional;
import nerchinsk.folder.Contents;

/** Tells whether another state fits into the memory of the program, so that one that does not is not begun. */
final class Headroom {
    /**
     * What the words, intents and terms of a state need while it is built, measured with the shipped ones; in bytes.
     */
    private static final long BASE = 32L << 20;
    /** What a state needs for each character of its documents: 200,000 sentences are built in 512 MB; in bytes. */
    private static final long PER_CHARACTER = 16;

    private Headroom() {
    }

    /** How many megabytes are lacking for a state of {@code contents}; empty if there is room. */
    static Optional<Long> lacking(Contents contents) {
        long needed = BASE + PER_CHARACTER * contents.own().stream().filter(file -> file.name().endsWith(".md"))
                .mapToLong(file -> file.text().length()).sum();
        if (needed > free()) {
            // Much of what is in use may be garbage.
            System.gc();
        }
        return needed > free() ? Optional.of((needed - free() >> 20) + 1) : Optional.empty();
    }

    private static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }
}
