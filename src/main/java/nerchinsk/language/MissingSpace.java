package nerchinsk.language;

import java.util.Locale;
import java.util.Set;
import nerchinsk.text.Span;

/** Tells a sentence that begins without a space ("Ukraine.The", "эпохи».В 2013 году") from addresses and names. */
final class MissingSpace {
    /**
     * What stands behind the full stop of web addresses and file names, as far as people write it with a capital; our
     * own list.
     */
    private static final Set<String> NAME_ENDINGS = Set.of("com", "net", "org", "info", "gov", "edu", "ru", "cn", "su",
            "рф", "txt", "pdf", "doc", "docx", "xls", "xlsx", "csv", "html", "htm", "md", "jpg", "jpeg", "png", "gif",
            "zip", "js", "java", "io");
    /** Shorter words may be abbreviations. */
    private static final int SHORTEST_BEFORE = 3;

    private MissingSpace() {
    }

    /** Whether a sentence ends at {@code stop}, where no white space follows. */
    static boolean at(Stop stop) {
        String before = stop.precedingWord();
        return before.length() >= SHORTEST_BEFORE && before.chars().allMatch(Character::isLetterOrDigit)
                && beginsSentence(stop, before) && !isAddress(stop);
    }

    private static boolean beginsSentence(Stop stop, String before) {
        Span span = stop.followingSpan();
        String word = span.of(stop.passage());
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || NAME_ENDINGS.contains(word.toLowerCase(
                Locale.ROOT))) {
            return false;
        }
        if (word.length() == 1) {
            return Openers.follows(stop);
        }
        // "Node.JS", "ASP.NET": two runs of capitals are a name, not two sentences.
        return Character.isLowerCase(word.charAt(1)) || before.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isAddress(Stop stop) {
        String passage = stop.passage();
        int from = stop.mark();
        while (from > stop.start() && !Stops.isWhite(passage.charAt(from - 1))) {
            from--;
        }
        int to = stop.next();
        while (to < passage.length() && !Stops.isWhite(passage.charAt(to))) {
            to++;
        }
        String chunk = passage.substring(from, to);
        return chunk.contains("://") || chunk.contains("@") || chunk.toLowerCase(Locale.ROOT).startsWith("www.");
    }
}
