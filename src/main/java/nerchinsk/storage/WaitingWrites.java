package nerchinsk.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits to be written, in its order. Used by one thread at a time. */
final class WaitingWrites {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingWrites.class);
    /** More would fill the memory; our choice. */
    private static final int MOST = 20_000;

    private final String url;
    private final Deque<Write> writes = new ArrayDeque<>();

    /** @param url where it is to be written, for the log */
    WaitingWrites(String url) {
        this.url = url;
    }

    boolean isEmpty() {
        return writes.isEmpty();
    }

    int size() {
        return writes.size();
    }

    /** Puts {@code write} behind all others; the first is left out if there are too many. */
    void add(Write write) {
        if (writes.size() >= MOST) {
            Write lost = writes.removeFirst();
            LOG.error("too much waits to be written to {}; left out: {}", url, lost.what());
        }
        writes.add(write);
    }

    /** Takes the first out. */
    Write next() {
        return writes.removeFirst();
    }

    /** Puts {@code write}, which has been taken out, first again. */
    void putBack(Write write) {
        writes.addFirst(write);
    }
}
