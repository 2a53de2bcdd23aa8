package nerchinsk.quiz;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.language.WordLists;

/** Patterns for the phrases of a word list of the quiz. */
final class Phrases {
    private Phrases() {
    }

    /** A pattern for any phrase of the list with this name: {@code *} is any ending, {@code ^} the beginning. */
    static Pattern of(String name) {
        String any = WordLists.lines(Phrases.class, name).stream().map(Phrases::phrase)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
    }

    private static String phrase(String line) {
        boolean first = line.startsWith("^");
        boolean open = line.endsWith("*");
        String words = Pattern.quote(line.substring(first ? 1 : 0, line.length() - (open ? 1 : 0)));
        return (first ? "(?<=^[«“\"(]?)" : "") + words + (open ? "\\p{L}*" : "");
    }
}
