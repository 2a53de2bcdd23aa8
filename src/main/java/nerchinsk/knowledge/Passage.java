package nerchinsk.knowledge;

/**
 * A paragraph as a reader sees it: marks resolved, line breaks and other white space are single spaces.
 *
 * @param text the paragraph
 * @param line where it begins in its file, from 1
 * @param quotable whether its sentences may be quoted; false for page furniture
 */
public record Passage(String text, int line, boolean quotable) {
    /** In UTF-16 units: longer ones are files without blank lines; our choice. */
    public static final int LONGEST = 100_000;
}
