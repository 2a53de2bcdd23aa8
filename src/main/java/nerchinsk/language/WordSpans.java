package nerchinsk.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of one text stand. Plain words, nearly all of them, are found letter by letter; the pattern, which
 * says what a word is, is asked where digits or full stops stand beside the letters, since it takes ten times as long.
 */
final class WordSpans {
    /**
     * A number with separators inside, a code of letters and digits with hyphens inside ("Су-30МКК"), initials with
     * their dots ("U.S."), or a run of letters with apostrophes inside. Hyphens between letters part words.
     */
    static final Pattern WORD = Pattern.compile("""
            \\d+(?:[.,]\\d+)*(?![\\p{L}\\d-])\
            |(?=[\\p{L}\\d-]*\\d)[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*\
            |(?:\\p{L}\\.){2,}\
            |\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ]\\p{L}+)*""");

    private final String text;
    private final boolean plain;
    private @Nullable Matcher matcher;
    private int end;

    WordSpans(String text) {
        this.text = text;
        this.plain = !hasSurrogate(text);
    }

    private static boolean hasSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Where the first word at or behind {@code from} starts, in UTF-16 units; -1 if none follows. */
    int next(int from) {
        return plain ? nextByLetters(from) : nextByPattern(from);
    }

    /** Where the word that was found last ends. */
    int end() {
        return end;
    }

    private int nextByPattern(int from) {
        Matcher asked = matcher == null ? WORD.matcher(text) : matcher;
        matcher = asked;
        if (!asked.find(from)) {
            return -1;
        }
        end = asked.end();
        return asked.start();
    }

    private int nextByLetters(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isDigit(c) || Character.isLetter(c)) {
                if (!isPlainWord(at)) {
                    return nextByPattern(at);
                }
                end = plainEnd(at);
                return at;
            }
        }
        return -1;
    }

    /** Whether neither a digit nor the full stop of an initial belongs to the word at {@code at}. */
    private boolean isPlainWord(int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '.') {
            return false;
        }
        int to = at;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        return to == text.length() || !isDigit(text.charAt(to));
    }

    private int plainEnd(int at) {
        int to = at + 1;
        while (to < text.length() && isLetterOrMark(text.charAt(to))) {
            to++;
        }
        while (to + 1 < text.length() && "'’ʼ".indexOf(text.charAt(to)) >= 0
                && Character.isLetter(text.charAt(to + 1))) {
            to += 2;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
        }
        return to;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetterOrMark(char c) {
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
