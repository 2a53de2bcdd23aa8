package nerchinsk.question;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Tells the questions of one message apart, of which one at a time can be answered. */
final class SeveralQuestions {
    private static final Pattern PIECE = Pattern.compile("[^?]*(?:\\?+|$)");

    private SeveralQuestions() {
    }

    /**
     * {@code text} up to the end of the first of its questions that says what it is about; itself if it asks only one.
     */
    static String first(String text) {
        if (!saysMore(text)) {
            return text;
        }
        List<MatchResult> asking = PIECE.matcher(text).results()
                .filter(piece -> Cues.asks(piece.group())).toList();
        return asking.size() > 1 && Words.of(asking.getFirst().group()).stream().anyMatch(Word::meaningful)
                ? text.substring(0, asking.getFirst().end())
                : text;
    }

    /** Whether words follow the first question mark. */
    private static boolean saysMore(String text) {
        int mark = text.indexOf('?');
        return mark >= 0 && text.substring(mark).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
