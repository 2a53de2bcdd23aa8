package nerchinsk.fact;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Four characters with which a long pattern cannot begin. To try the pattern takes fifty times as long as to see that
 * they were met before, and those of a language are soon met. Safe for use by many threads.
 */
final class Beginnings {
    private static final int LENGTH = 4;
    /** Of beginnings with the same place among so many the last one is remembered: 128 kB. Our choice. */
    private static final int REMEMBERED = 1 << 14;
    /** What stands before a beginning when it is tried: a lookbehind may ask for it, and none may forbid it. */
    private static final String BEFORE = "in ";
    /** Characters of alphabets fit into so many bits; what has others is not remembered. */
    private static final int BITS = 14;
    private static final long UNFIT = -1;

    private final Pattern pattern;
    /** Beginnings by their place, each with a bit that tells whether no match begins so. */
    private final AtomicLongArray remembered = new AtomicLongArray(REMEMBERED);

    /** Of {@code pattern}, no lookbehind of which asks for another word than "in" before the match. */
    Beginnings(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The pattern, ready to be tried at any place of {@code text}. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether the characters at and behind {@code at} alone tell that no match begins with the word there. */
    boolean ruleOut(String text, int at) {
        long beginning = beginning(text, at);
        if (beginning == UNFIT) {
            return false;
        }
        int place = Long.hashCode(beginning * 0x9E3779B97F4A7C15L) & REMEMBERED - 1;
        long known = remembered.get(place);
        if (known >>> 1 == beginning) {
            return (known & 1) != 0;
        }
        boolean none = isNone(text.substring(at, at + LENGTH));
        remembered.set(place, beginning << 1 | (none ? 1 : 0));
        return none;
    }

    /** The characters as one number, greater than 0. */
    private static long beginning(String text, int at) {
        if (at + LENGTH > text.length()) {
            return UNFIT;
        }
        long beginning = 0;
        for (int i = at; i < at + LENGTH; i++) {
            if (text.charAt(i) >>> BITS != 0) {
                return UNFIT;
            }
            beginning = beginning << BITS | text.charAt(i);
        }
        return beginning;
    }

    /** Whether the pattern fails before it has looked behind {@code beginning}: what follows then cannot matter. */
    private boolean isNone(String beginning) {
        Matcher alone = matcher(BEFORE + beginning).region(BEFORE.length(), BEFORE.length() + LENGTH);
        return !alone.lookingAt() && !alone.hitEnd();
    }
}
