package nerchinsk.language;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places where sentences may end: those of the JDK and those that it does not see. */
final class Stops {
    /** Marks, then closing marks with the footnotes that belong to them. */
    private static final Pattern MARKS = Pattern.compile("""
            [.!?…‼⁇⁈⁉]++[\\p{Pe}\\p{Pf}"'“]*+(?:[ \\u00A0]?\\[\\d{1,3}\\])*+""");
    static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t\\u00A0]*+\\R");

    /** The beginnings of what {@link #MARKS} finds, and of line breaks. */
    private static final String MARK = ".!?…‼⁇⁈⁉";
    private static final String LINE_BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";

    private Stops() {
    }

    /** The ends of the places, each with the start of its marks, in order. */
    static TreeMap<Integer, Integer> in(String passage, Locale locale) {
        TreeMap<Integer, Integer> markByEnd = new TreeMap<>();
        Matcher marks = MARKS.matcher(passage);
        boolean quoted = false;
        int seen = 0;
        // The patterns are slow at finding where to begin.
        for (int at = nextMark(passage, 0); at >= 0 && marks.find(at); at = nextMark(passage, marks.end())) {
            quoted ^= hasOddQuotes(passage, seen, marks.start());
            seen = marks.start();
            markByEnd.put(withoutOpening(passage, marks.end(), quoted), marks.start());
        }
        boolean hasLineBreak = passage.chars().anyMatch(c -> LINE_BREAKS.indexOf(c) >= 0);
        Matcher blank = BLANK_LINE.matcher(passage);
        while (hasLineBreak && blank.find()) {
            int end = trimmed(passage, blank.start());
            markByEnd.putIfAbsent(end, end);
        }
        addForeignMarks(markByEnd, passage, locale);
        return markByEnd;
    }

    static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isClosing(char c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION || c == '"' || c == '\'';
    }

    /** Where the text before {@code end} ends when white space is left out. */
    static int trimmed(String passage, int end) {
        int trimmed = end;
        while (trimmed > 0 && isWhite(passage.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** In {@code era.“File} and {@code era."File} the quotation mark opens what follows. */
    private static int withoutOpening(String passage, int end, boolean quoted) {
        boolean letterFollows = end < passage.length() && Character.isLetter(passage.charAt(end));
        char last = passage.charAt(end - 1);
        if (!letterFollows || last != '“' && last != '"') {
            return end;
        }
        return last == '“' || !quoted ? end - 1 : end;
    }

    private static boolean hasOddQuotes(String passage, int from, int to) {
        return passage.substring(from, to).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The marks of other scripts ("。") that the JDK knows; its other places are found already or are line ends. */
    private static void addForeignMarks(TreeMap<Integer, Integer> markByEnd, String passage, Locale locale) {
        if (passage.chars().noneMatch(c -> isForeignMark((char) c))) {
            return;
        }
        BreakIterator places = BreakIterator.getSentenceInstance(locale);
        places.setText(passage);
        for (int place = places.first(); place != BreakIterator.DONE; place = places.next()) {
            int end = trimmed(passage, place);
            if (end > 0 && isForeignMark(passage.charAt(end - 1))) {
                markByEnd.putIfAbsent(end, end - 1);
            }
        }
    }

    private static boolean isForeignMark(char c) {
        return c > 0x500 && Character.getType(c) == Character.OTHER_PUNCTUATION;
    }

    private static int nextMark(String passage, int from) {
        int at = from;
        while (at < passage.length() && MARK.indexOf(passage.charAt(at)) < 0) {
            at++;
        }
        return at < passage.length() ? at : -1;
    }
}
