package nerchinsk.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;

/** The words that tell closeness and split: {@code moods.txt}, our own list. */
final class Moods {
    private final Set<String> close;
    private final Set<String> split;

    private Moods(Set<String> close, Set<String> split) {
        this.close = close;
        this.split = split;
    }

    /** Those of the list in the jar. */
    static Moods read() {
        Map<String, Set<String>> sections = WordLists.sections(Moods.class, "moods.txt");
        return new Moods(stems(sections.getOrDefault("close", Set.of())),
                stems(sections.getOrDefault("split", Set.of())));
    }

    private static Set<String> stems(Set<String> words) {
        return Words.of(String.join(" ", words)).stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** The mood that more of {@code words} tell; empty if neither has more. */
    Optional<Mood> of(List<Word> words) {
        long closer = words.stream().filter(word -> close.contains(word.stem())).count();
        long apart = words.stream().filter(word -> split.contains(word.stem())).count();
        return closer == apart ? Optional.empty() : Optional.of(closer > apart ? Mood.CLOSE : Mood.SPLIT);
    }
}
