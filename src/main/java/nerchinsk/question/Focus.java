package nerchinsk.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.language.Word;

/** The word that names what is asked for: "city" in "which city", "percent" in "what percent". */
final class Focus {
    /** Words that a noun follows when they ask for one; our own list. */
    private static final Set<String> ASKING = Set.of("what", "which", "whose", "many", "much", "какой", "какая",
            "какое",
            "какие", "какого", "каких", "какому", "каким", "какими", "каком", "какую", "каков", "какова", "каково",
            "каковы", "сколько", "скольких", "чей", "чья", "чье", "чьи");

    private Focus() {
    }

    /** The first meaningful word after a word that asks, unless a word of grammar other than "of" stands between. */
    static Optional<Word> in(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (ASKING.contains(words.get(i).form())) {
                return words.subList(i + 1, words.size()).stream().filter(word -> !ASKING.contains(word.form()))
                        .findFirst().filter(Word::meaningful);
            }
        }
        return Optional.empty();
    }
}
