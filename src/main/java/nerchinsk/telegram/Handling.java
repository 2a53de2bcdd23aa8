package nerchinsk.telegram;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** The update that is being handled, for those who handle it. Used by one thread. */
final class Handling {
    private final long update;
    private final Updates updates;
    private final IntSupplier waiting;
    private final BooleanSupplier press;
    private boolean finished;

    /**
     * @param waiting how much waits behind it in its chat
     * @param press handles the first press of a button among that, and says whether there was one
     */
    Handling(long update, Updates updates, IntSupplier waiting, BooleanSupplier press) {
        this.update = update;
        this.updates = updates;
        this.waiting = waiting;
        this.press = press;
    }

    /** How much waits behind it in its chat. */
    int waiting() {
        return waiting.getAsInt();
    }

    /** Handles the first press of a button that waits behind it in its chat; false if there is none. */
    boolean letPressThrough() {
        return press.getAsBoolean();
    }

    /**
     * The update has had its effect, and nothing of it is to be done again; what {@code effects} keep is kept together
     * with that. To be called as soon as the reply is sent. What comes after the first call is just kept.
     */
    void finish(Runnable effects) {
        if (finished) {
            effects.run();
        } else {
            updates.finish(update, effects);
            finished = true;
        }
    }

    /** The update has had its effect. */
    void finish() {
        if (!finished) {
            finish(() -> {
            });
        }
    }
}
