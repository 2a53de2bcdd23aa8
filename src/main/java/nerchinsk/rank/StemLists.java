package nerchinsk.rank;

import java.util.List;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;

/** Reads the word lists of the package as stems. */
final class StemLists {
    private StemLists() {
    }

    /** The lines without comments and empty ones. */
    static List<String> lines(String resource) {
        return WordLists.lines(StemLists.class, resource);
    }

    /** The stems of the words of {@code line}; words of grammar are left out. */
    static List<String> stemsOf(String line) {
        return Words.of(line).stream().filter(Word::meaningful).map(Word::stem).distinct().toList();
    }
}
