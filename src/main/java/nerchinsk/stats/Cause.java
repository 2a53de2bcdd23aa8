package nerchinsk.stats;

import nerchinsk.chat.Verdict;

/** Why a question waits for somebody to look at it. */
public enum Cause {
    /** No sentence answered it. */
    UNKNOWN("unknown"),
    /** No sentence answered it, and somebody reported that. */
    REPORTED("reported"),
    /** Its answer does not help, nobody said why. */
    BAD("bad"),
    /** Its answer is said to be wrong. */
    WRONG("wrong"),
    /** Its answer is said to answer another question. */
    OFF_TARGET("off-target"),
    /** Its answer is said to be outdated. */
    OUTDATED("outdated");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    /** The word for it in reports and exports. */
    public String word() {
        return word;
    }

    /**
     * The cause that lies in {@code verdict}.
     *
     * @throws IllegalArgumentException if the answer helped
     */
    static Cause of(Verdict verdict) {
        return switch (verdict) {
            case BAD -> BAD;
            case WRONG -> WRONG;
            case OFF_TARGET -> OFF_TARGET;
            case OUTDATED -> OUTDATED;
            case GOOD -> throw new IllegalArgumentException("an answer that helped is no cause");
        };
    }
}
