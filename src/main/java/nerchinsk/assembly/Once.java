package nerchinsk.assembly;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once. Safe for use by many threads; who comes while it is being made
 * waits.
 */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> making;
    private volatile Optional<T> value = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        return value.orElseGet(this::make);
    }

    private synchronized T make() {
        T made = value.orElseGet(making);
        value = Optional.of(made);
        return made;
    }
}
