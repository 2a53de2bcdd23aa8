package nerchinsk.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nerchinsk.language.WordLists;

/** What people type in place of common words, "скоко" and "wen": {@code shorthand.txt}, our own list. */
final class Shorthand {
    private static final Map<String, String> WORDS = read();

    private Shorthand() {
    }

    /** The word that {@code form}, in small letters and ё as е, stands for; empty if it is none of the list. */
    static Optional<String> meant(String form) {
        return Optional.ofNullable(WORDS.get(form));
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        for (String[] row : WordLists.rows(Shorthand.class, "shorthand.txt")) {
            words.put(row[0], row[1]);
        }
        return Map.copyOf(words);
    }
}
