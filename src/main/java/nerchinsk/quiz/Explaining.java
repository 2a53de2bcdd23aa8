package nerchinsk.quiz;

import java.util.Optional;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Span;

/** Shows, in the little room that there is, the sentence that a question came from and who published it. */
final class Explaining {
    private static final int LONGEST = 200;
    private static final String BEFORE = "… ";
    private static final String AFTER = " …";

    private Explaining() {
    }

    /**
     * The sentence if there is room for it, else its clauses around {@code answer} as far as there is room; then the
     * publisher on a line of its own. Empty if there is no room for the answer.
     */
    static Optional<String> of(StoredSentence sentence, Span answer) {
        String publisher = shortened(sentence.passage().document().source().publisher());
        String ending = "\n— " + publisher;
        return around(sentence.text(), answer, LONGEST - ending.length()).map(quote -> quote + ending);
    }

    private static String shortened(String publisher) {
        String line = publisher.strip().replaceAll("\\s+", " ");
        int most = LONGEST / 3;
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        int end = space > 0 ? space : most - 2;
        return line.substring(0, end - (Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0)) + AFTER;
    }

    private static Optional<String> around(String text, Span answer, int room) {
        if (text.length() <= room) {
            return Optional.of(text);
        }
        int start = text.length() - answer.start() <= room - BEFORE.length()
                ? wordStart(text, text.length() - room + BEFORE.length())
                : 0;
        if (start == 0 && answer.end() > room - AFTER.length()) {
            start = wordStart(text, Math.max(0, answer.start() - room / 3));
        }
        int room2 = room - (start > 0 ? BEFORE.length() : 0);
        int end = text.length() - start <= room2 ? text.length() : wordEnd(text, start + room2 - AFTER.length());
        if (start > answer.start() || end < answer.end()) {
            return Optional.empty();
        }
        return Optional.of(
                (start > 0 ? BEFORE : "") + text.substring(start, end).strip() + (end < text.length() ? AFTER : ""));
    }

    private static int wordStart(String text, int at) {
        int space = text.indexOf(' ', Math.max(0, at - 1));
        return at == 0 || space < 0 ? at : space + 1;
    }

    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space < 0 ? 0 : space;
    }
}
