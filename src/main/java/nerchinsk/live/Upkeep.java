package nerchinsk.live;

import java.util.function.Consumer;

/**
 * What those who run the bot can do with its knowledge. Safe for use by many threads: they come one after the other.
 */
public interface Upkeep {
    /** Tells {@code to} from now on what operators must know without asking, beginning with faults at the start. */
    void listen(Consumer<News> to);

    /** How things stand; does not wait for anything. */
    Standing standing();

    /** Tries the folder as it is now, whatever was said of it before; ends a rollback if that goes well. */
    News reload();

    /** Goes back to the good version with this name. That holds until the folder changes. */
    News rollback(String name);
}
