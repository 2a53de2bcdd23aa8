package nerchinsk.chat;

import java.util.Locale;

/** What a person thinks of an answer. */
public enum Verdict {
    /** It helps. */
    GOOD,
    /** It does not help, without a reason yet. */
    BAD,
    /** What it says is not so. */
    WRONG,
    /** It answers another question. */
    OFF_TARGET,
    /** It was so once. */
    OUTDATED;

    /** The word for it in storage. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
