package nerchinsk.language;

import nerchinsk.text.Span;

/**
 * A place where a sentence may end. All places are offsets in UTF-16 units of the passage.
 *
 * @param passage the text, or as much of it as lies near the place
 * @param start where the sentence began that may end here, or where the passage begins
 * @param mark the first mark that may end it ("."), or {@code end} if there is none
 * @param end after the marks and what belongs to them: closing quotation marks, brackets, footnotes
 * @param next the first character after {@code end} that is not white space, or the length of the passage
 */
record Stop(String passage, int start, int mark, int end, int next) {
    private static final String OPENING = "\"'“„«‘‹([{";
    private static final String DASHES = "-–—−";

    /** In UTF-16 units before and behind the place: whatever the text is, judging it takes no longer than this asks. */
    private static final int NEAR = 300;

    /** The place in the part of {@code text} that lies near it; the other parameters are offsets in {@code text}. */
    static Stop near(String text, int start, int mark, int end, int next) {
        int from = Math.max(start, mark - NEAR);
        String passage = text.substring(from, Math.min(text.length(), next + NEAR));
        return new Stop(passage, 0, mark - from, end - from, next - from);
    }

    /** What has been said since {@code start}, marks included. */
    String piece() {
        return passage.substring(start, end);
    }

    /** Whether the mark is one full stop alone. */
    boolean isFullStop() {
        return mark < end && passage.charAt(mark) == '.' && (mark + 1 == end || passage.charAt(mark + 1) != '.');
    }

    /** Whether the text goes on without white space. */
    boolean isGlued() {
        return next == end;
    }

    boolean isLast() {
        return next == passage.length();
    }

    boolean isFollowedByBlankLine() {
        return Stops.BLANK_LINE.matcher(passage).region(end, next).find();
    }

    /** Whether neither a letter nor a digit comes after it. */
    boolean isFollowedByMarksAlone() {
        int at = next;
        while (at < passage.length() && !Character.isLetterOrDigit(passage.codePointAt(at))) {
            at++;
        }
        return at == passage.length();
    }

    /** The first character that follows; not to be asked of the last stop. */
    char following() {
        return passage.charAt(next);
    }

    /** Whether a dash follows. */
    boolean dashFollows() {
        return DASHES.indexOf(following()) >= 0;
    }

    /** The letters and digits that follow behind opening marks and dashes; empty if something else comes first. */
    String followingWord() {
        return followingSpan().of(passage);
    }

    /** Where {@link #followingWord} stands. */
    Span followingSpan() {
        int from = next;
        while (from < passage.length() && isPreface(passage.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < passage.length() && Character.isLetterOrDigit(passage.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    /** The word before the mark with the full stops, hyphens and digits inside it: "т.д" of "и т.д."; may be empty. */
    String precedingWord() {
        int to = mark;
        while (to > start && Stops.isClosing(passage.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start && isInsideWord(passage.charAt(from - 1))) {
            from--;
        }
        return passage.substring(from, to);
    }

    private static boolean isPreface(char c) {
        return OPENING.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0 || Stops.isWhite(c);
    }

    private static boolean isInsideWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
