package nerchinsk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of grammar in both languages, question words included: {@code function-words.txt}, our own list. */
final class FunctionWords {
    private static final Set<String> WORDS = read("function-words.txt");

    private FunctionWords() {
    }

    /** Whether a word form in lower case, ё as е, is a word of grammar. */
    static boolean contains(String form) {
        return WORDS.contains(form);
    }

    private static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(FunctionWords.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).flatMap(line -> line.lines())
                    .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the jar: build it again", e);
        }
    }
}
