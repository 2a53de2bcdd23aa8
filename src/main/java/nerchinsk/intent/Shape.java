package nerchinsk.intent;

import java.util.List;
import nerchinsk.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * How a question asks.
 *
 * @param words its words, without a greeting and other words before the question proper
 * @param at which of them asks, from 0; -1 if none does
 * @param asker the common name of the word that asks, "none" if none does
 * @param focus the noun that it asks about; null if there is none
 */
record Shape(List<Word> words, int at, String asker, @Nullable Focus focus) {
    static final String NO_ASKER = "none";

    Shape {
        words = List.copyOf(words);
    }

    boolean asks() {
        return at >= 0;
    }
}
