package nerchinsk.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** The words that tell closeness and split: {@code moods.txt}, our own list. */
final class Moods {
    private static final Pattern HEADLINE = Pattern.compile("(?m)^\\[(\\w+)\\]$");

    private final Set<String> close;
    private final Set<String> split;

    private Moods(Set<String> close, Set<String> split) {
        this.close = close;
        this.split = split;
    }

    static Moods read() {
        try (InputStream in = Objects.requireNonNull(Moods.class.getResourceAsStream("moods.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
            return new Moods(stems(text, "close"), stems(text, "split"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read moods.txt from the jar: build it again", e);
        }
    }

    private static Set<String> stems(String text, String section) {
        int start = text.indexOf("[" + section + "]") + section.length() + 2;
        String words = HEADLINE.split(text.substring(start))[0];
        return Words.of(words).stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** The mood that more of {@code words} tell; empty if neither has more. */
    Optional<Mood> of(List<Word> words) {
        long closer = words.stream().filter(word -> close.contains(word.stem())).count();
        long apart = words.stream().filter(word -> split.contains(word.stem())).count();
        return closer == apart ? Optional.empty() : Optional.of(closer > apart ? Mood.CLOSE : Mood.SPLIT);
    }
}
