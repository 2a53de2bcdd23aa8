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

    private Stops() {
    }

    /** The ends of the places, each with the start of its marks, in order. */
    static TreeMap<Integer, Integer> in(String passage, Locale locale) {
        TreeMap<Integer, Integer> markByEnd = new TreeMap<>();
        Matcher marks = MARKS.matcher(passage);
        while (marks.find()) {
            markByEnd.put(withoutOpening(passage, marks.start(), marks.end()), marks.start());
        }
        Matcher blank = BLANK_LINE.matcher(passage);
        while (blank.find()) {
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
    private static int withoutOpening(String passage, int mark, int end) {
        boolean letterFollows = end < passage.length() && Character.isLetter(passage.charAt(end));
        char last = passage.charAt(end - 1);
        if (!letterFollows || last != '“' && last != '"') {
            return end;
        }
        boolean opens = last == '“' || passage.substring(0, mark).chars().filter(c -> c == '"').count() % 2 == 0;
        return opens ? end - 1 : end;
    }

    /** The marks of other scripts ("。") that the JDK knows; its other places are found already or are line ends. */
    private static void addForeignMarks(TreeMap<Integer, Integer> markByEnd, String passage, Locale locale) {
        BreakIterator places = BreakIterator.getSentenceInstance(locale);
        places.setText(passage);
        for (int place = places.first(); place != BreakIterator.DONE; place = places.next()) {
            int end = trimmed(passage, place);
            if (end > 0 && Character.getType(passage.charAt(end - 1)) == Character.OTHER_PUNCTUATION
                    && passage.charAt(end - 1) > 0x500) {
                markByEnd.putIfAbsent(end, end - 1);
            }
        }
    }
}
