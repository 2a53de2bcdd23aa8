package nerchinsk.answer;

import java.util.Locale;

/** How a question ended. */
public enum Outcome {
    /** A sentence answers it. */
    FOUND,
    /** A sentence may answer it, and is shown as doubtful. */
    UNSURE,
    /** No sentence answers it. */
    UNKNOWN,
    /** It was talk to the bot itself. */
    SMALLTALK;

    /** How {@code answer} ends its question. */
    public static Outcome of(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> FOUND;
            case Answer.Unsure unsure -> UNSURE;
            case Answer.Unknown unknown -> UNKNOWN;
            case Answer.Smalltalk smalltalk -> SMALLTALK;
        };
    }

    /** The word for it in JSON, storage and metrics: {@code found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
