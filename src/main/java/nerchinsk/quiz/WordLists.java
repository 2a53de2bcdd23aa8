package nerchinsk.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists of the quiz, from the jar. */
final class WordLists {
    private WordLists() {
    }

    /** The lines of the list with this name, without comments and empty ones. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + name + " from the jar: build it again", fault);
        }
    }

    /** A pattern for any phrase of the list with this name: {@code *} is any ending, {@code ^} the beginning. */
    static Pattern phrases(String name) {
        String any = lines(name).stream().map(WordLists::phrase).collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
    }

    private static String phrase(String line) {
        boolean first = line.startsWith("^");
        boolean open = line.endsWith("*");
        String words = Pattern.quote(line.substring(first ? 1 : 0, line.length() - (open ? 1 : 0)));
        return (first ? "(?<=^[«“\"(]?)" : "") + words + (open ? "\\p{L}*" : "");
    }
}
