package nerchinsk.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.text.Language;

/**
 * A conversation in a form that lasts: what was said, from which everything else follows, since the same question
 * always gets the same answer.
 *
 * @param language the language that it began in
 * @param said the last questions, oldest first, at most {@link #MOST_SAID}
 * @param others how many other sentences have been shown for the last of them
 */
public record Remembered(Language language, List<Said> said, int others) {
    /** A question leans on few before it. */
    public static final int MOST_SAID = 4;

    public Remembered {
        said = List.copyOf(said.subList(Math.max(0, said.size() - MOST_SAID), said.size()));
    }

    /** Nothing has been said yet. */
    public static Remembered nothing(Language language) {
        return new Remembered(language, List.of(), 0);
    }

    /** The last question. */
    public Optional<String> question() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast().text());
    }

    /** What was said before the last question. */
    public Remembered withoutLast() {
        return said.isEmpty() ? this : new Remembered(language, said.subList(0, said.size() - 1), 0);
    }

    /** This, and one question more. What was said too long before it is forgotten. */
    public Remembered and(String text, Instant at) {
        Instant oldest = at.minus(Conversation.MEMORY);
        return new Remembered(language, Stream.concat(said.stream().filter(before -> !before.at().isBefore(oldest)),
                Stream.of(new Said(text, at))).toList(), 0);
    }

    /** One more sentence has been shown. */
    Remembered oneMore() {
        return new Remembered(language, said, others + 1);
    }
}
