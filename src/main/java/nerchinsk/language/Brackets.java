package nerchinsk.language;

import java.util.ArrayDeque;
import java.util.Deque;

/** Brackets and quotation marks that were opened in the middle of a sentence and are still to be closed. */
final class Brackets {
    private static final String OPENING = "([«“„";
    private static final String CLOSING = ")]»”“";
    /** In UTF-16 units: what is longer, or never closed, is not worth keeping together. Our choice: a line or three. */
    private static final int LONGEST = 240;

    private Brackets() {
    }

    /** Whether {@code stop} lies within brackets or quotation marks that close soon and do not open the sentence. */
    static boolean openAt(Stop stop) {
        String passage = stop.passage();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = stop.start(); i < stop.end(); i++) {
            char c = passage.charAt(i);
            if (!open.isEmpty() && c == closing(passage.charAt(open.peek()))) {
                open.pop();
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            }
        }
        return !open.isEmpty() && open.peekLast() > stop.start() && closesSoon(passage, open.peekLast(), stop.end());
    }

    private static boolean closesSoon(String passage, int opened, int from) {
        int closed = passage.indexOf(closing(passage.charAt(opened)), from);
        return closed >= 0 && closed - opened <= LONGEST;
    }

    private static char closing(char opening) {
        return CLOSING.charAt(OPENING.indexOf(opening));
    }
}
