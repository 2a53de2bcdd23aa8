package nerchinsk.intent;

import java.util.List;
import nerchinsk.intent.Focus.Way;
import nerchinsk.language.Word;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a question asks about, by the word order of its language. */
sealed interface FocusReader permits EnglishFocus, RussianFocus {
    /** The noun that goes with the asking word at {@code at}, or null if there is none. */
    @Nullable
    Focus behindAsker(List<Word> words, int at);

    /** The noun of the words from {@code from}, or null if there is none. */
    @Nullable
    Focus read(List<Word> words, int from, Way way);
}
