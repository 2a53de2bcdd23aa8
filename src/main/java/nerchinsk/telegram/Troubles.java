package nerchinsk.telegram;

import java.util.Optional;
import nerchinsk.telegram.Witness.Trouble;

/** Tells what kind of trouble a result is. */
final class Troubles {
    private Troubles() {
    }

    /** The trouble that {@code result} is; empty if it is none. */
    static Optional<Trouble> in(Result result) {
        return switch (result) {
            case Result.Failed failed -> Optional.of(Trouble.NETWORK);
            case Result.TooMany tooMany -> Optional.of(Trouble.TOO_MANY);
            case Result.Refused refused when refused.token() -> Optional.of(Trouble.TOKEN);
            case Result.Refused refused when refused.conflict() -> Optional.of(Trouble.CONFLICT);
            case Result.Refused refused -> Optional.of(Trouble.REFUSED);
            case Result.Done done -> Optional.empty();
            case Result.Fetched fetched -> Optional.empty();
            case Result.Polled polled -> Optional.empty();
            case Result.Is is -> Optional.empty();
            case Result.Self self -> Optional.empty();
            case Result.Moved moved -> Optional.empty();
        };
    }
}
