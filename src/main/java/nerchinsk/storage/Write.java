package nerchinsk.storage;

import java.util.List;
import org.jdbi.v3.core.HandleCallback;

/**
 * A change of the database that may have to wait.
 *
 * @param what what is written, for the log
 * @param work what is done in one transaction
 */
record Write(String what, HandleCallback<?, Exception> work) {
    /** All of {@code parts}, at least one, in their order; the log calls them by the first. */
    static Write of(List<Write> parts) {
        return new Write(parts.getFirst().what(), handle -> {
            for (Write part : parts) {
                part.work().withHandle(handle);
            }
            return null;
        });
    }
}
