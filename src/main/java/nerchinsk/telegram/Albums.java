package nerchinsk.telegram;

import java.util.LinkedHashSet;
import java.util.Set;

/** Pictures that were sent together arrive one by one; knows which have begun to. Safe for use by many threads. */
final class Albums {
    /** Those of an album arrive within a second; our choice. */
    private static final int REMEMBERED = 1000;

    private final Set<String> begun = new LinkedHashSet<>();

    /** Whether nothing of {@code album} has arrived yet. */
    synchronized boolean begins(String album) {
        boolean first = begun.add(album);
        if (begun.size() > REMEMBERED) {
            begun.remove(begun.iterator().next());
        }
        return first;
    }
}
