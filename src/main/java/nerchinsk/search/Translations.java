package nerchinsk.search;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which words of one language stand for a word of the other. */
public interface Translations {
    /** Knows no word. */
    Translations NONE = wanted -> Map.of();

    /**
     * The stems of words with the stems of those that translate them, most usual first, as far as these are wanted.
     *
     * @param wanted tells which translations are of use, by their stems
     */
    Map<String, List<String>> into(Predicate<String> wanted);
}
