package nerchinsk.importing;

import java.util.regex.Pattern;

/** Tells lines that look like headings. */
final class HeadingLine {
    /** Longer lines are sentences; our own choice. */
    private static final int LONGEST = 90;
    /** The same in words; our own choice. */
    private static final int MOST_WORDS = 14;
    private static final Pattern BEGINNING = Pattern.compile("[«“\"(]?[\\p{Lu}\\d].*");
    private static final Pattern END = Pattern.compile(".*[.!;:,…]|.*[.!?;…][»”\")]+|.*[–—-]");
    private static final Pattern QUOTATION = Pattern.compile("[«“\"].*[»”\"]");
    private static final Pattern ABBREVIATED = Pattern.compile(".*(?:\\b\\p{Lu}\\.|гг?\\.|вв?\\.|etc\\.)");

    private HeadingLine() {
    }

    /** Whether a line, alone between others, may be a heading: short, with a capital, without an end mark. */
    static boolean looksLikeOne(String line) {
        String text = line.strip();
        return !text.isEmpty() && text.length() <= LONGEST && text.split("\\s+").length <= MOST_WORDS
                && BEGINNING.matcher(text).matches() && !QUOTATION.matcher(text).matches()
                && (!END.matcher(text).matches() || ABBREVIATED.matcher(text).matches())
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
