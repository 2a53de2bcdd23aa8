package nerchinsk.round;

import java.util.Locale;

/** Why a round is over. */
public enum Ending {
    /** All questions have been asked. */
    COMPLETE,
    /** Somebody stopped it. */
    STOPPED,
    /** The bot may not write there, or not send questions. */
    BARRED,
    /** The bot was away for too long. */
    INTERRUPTED;

    /** How it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
