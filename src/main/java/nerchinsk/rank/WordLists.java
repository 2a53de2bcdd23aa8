package nerchinsk.rank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Reads the word lists beside the classes: {@code #} comments, words parted by white space. */
final class WordLists {
    private WordLists() {
    }

    /** The stems of the words of each line; words of grammar are left out. */
    static List<List<String>> stems(String resource) {
        return lines(resource).stream().map(WordLists::stemsOf).toList();
    }

    /** The lines without comments and empty ones. */
    static List<String> lines(String resource) {
        return text(resource).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }

    /** The stems of the words of {@code line}; words of grammar are left out. */
    static List<String> stemsOf(String line) {
        return Words.of(line).stream().filter(Word::meaningful).map(Word::stem).distinct().toList();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the jar: build it again", e);
        }
    }
}
