package nerchinsk.answer;

import java.util.regex.Pattern;
import nerchinsk.question.Question;

/** Ways to ask, as patterns that find them anywhere in a question. */
final class Phrases {
    /** So many characters of a question are looked at; our choice. */
    private static final int BEGINNING = 300;

    /** How people ask for others than those they name; our own list. */
    static final Pattern OTHERS = asking("(?:who|where|what) else", "besides", "apart from", "other than", "except",
            "кроме", "помимо", "(?:кто|где|куда) ещ[её]", "ещ[её] (?:кто|где|куда)", "не считая");

    private Phrases() {
    }

    /** Finds any of {@code ways}, each a regular expression, as whole words in any case. */
    static Pattern asking(String... ways) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", ways) + ")(?!\\p{L})");
    }

    /**
     * Whether {@code question} asks in such a way. People say at the beginning what they ask for; in a long message
     * such a search would take minutes.
     */
    static boolean asks(Pattern such, Question question) {
        String asked = question.asked();
        return such.matcher(asked.substring(0, Math.min(asked.length(), BEGINNING))).find();
    }
}
