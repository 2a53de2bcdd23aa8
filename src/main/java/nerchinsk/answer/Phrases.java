package nerchinsk.answer;

import java.util.regex.Pattern;

/** Ways to ask, as patterns that find them anywhere in a question. */
final class Phrases {
    private Phrases() {
    }

    /** Finds any of {@code ways}, each a regular expression, as whole words in any case. */
    static Pattern asking(String... ways) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", ways) + ")(?!\\p{L})");
    }
}
