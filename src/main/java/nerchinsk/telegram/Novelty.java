package nerchinsk.telegram;

import java.util.LinkedHashSet;
import java.util.Set;

/** Knows which of many things have been met before, of late. Safe for use by many threads. */
final class Novelty {
    /**
     * Pictures of an album arrive within a second, and a press waits for its turn for some minutes at most; our choice.
     */
    private static final int REMEMBERED = 1000;

    private final Set<String> met = new LinkedHashSet<>();

    /** Whether {@code thing} is met for the first time. */
    synchronized boolean isNew(String thing) {
        boolean first = met.add(thing);
        if (met.size() > REMEMBERED) {
            met.remove(met.iterator().next());
        }
        return first;
    }
}
