package nerchinsk.telegram;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What comes of the press of a button, before it comes.
 *
 * @param notice what is shown for a moment, at once
 * @param then what is done in its turn; finishes the update if what it keeps belongs together with that
 */
record Effect(Optional<String> notice, Consumer<Handling> then) {
    /** Only words. */
    static Effect words(String notice) {
        return new Effect(Optional.of(notice), handling -> {
        });
    }

    /** Something is done, which can be seen. */
    static Effect of(Consumer<Handling> then) {
        return new Effect(Optional.empty(), then);
    }

    /** Something is done, which can be seen. */
    static Effect of(Runnable then) {
        return of(handling -> then.run());
    }

    /** Nothing. */
    static Effect nothing() {
        return of(() -> {
        });
    }
}
