package nerchinsk.fact;

import java.util.regex.Matcher;
import nerchinsk.text.Span;

/**
 * Looks for a long pattern in a text, but only where it may begin: at digits, signs of currency and beginnings of
 * words that can begin it. Trying every place costs a hundred times as much.
 */
final class PatternSearch {
    private final String text;
    private final Beginnings beginnings;
    private final Matcher matcher;

    /** Of the pattern of {@code beginnings} in {@code text}. */
    PatternSearch(Beginnings beginnings, String text) {
        this.text = text;
        this.beginnings = beginnings;
        this.matcher = beginnings.matcher(text);
    }

    /** Whether a match begins at or behind {@code from}, before {@code to}; the first one is {@link #found}. */
    boolean find(int from, int to) {
        for (int at = from; at < to; at++) {
            if (mayBegin(at) && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Where the match is; only after one was found. */
    Span found() {
        return new Span(matcher.start(), matcher.end());
    }

    private boolean mayBegin(int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return (at == 0 || !Character.isLetter(text.charAt(at - 1))) && !beginnings.ruleOut(text, at);
        }
        return Character.isDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }
}
