package nerchinsk.chat;

import java.util.function.Supplier;

/** The chat of the moment: another one as soon as the knowledge has changed. Safe for use by many threads. */
@FunctionalInterface
public interface Chats extends Supplier<Chat> {
    /**
     * Does {@code work}. Within it, on the same thread, {@link #get} always gives the same chat, which can be used
     * until the work is done, whatever becomes of the knowledge meanwhile.
     */
    default void during(Runnable work) {
        work.run();
    }
}
