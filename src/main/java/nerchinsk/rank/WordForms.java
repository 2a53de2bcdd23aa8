package nerchinsk.rank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import nerchinsk.language.Word;

/** The word forms of texts; forms that were met are remembered. Safe for use by many threads. */
final class WordForms {
    /** In UTF-16 units: what is longer is no word. Our choice. */
    private static final int LONGEST = 60;

    private final Cache<String, WordForm> remembered;

    /** Remembers so many forms at most, at about 300 bytes each. */
    WordForms(int most) {
        this.remembered = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** The forms of {@code words}, in their order. */
    WordForm[] of(List<Word> words) {
        return words.stream().map(this::of).toArray(WordForm[]::new);
    }

    private WordForm of(Word word) {
        return word.form().length() > LONGEST
                ? WordForm.of(word)
                : remembered.get(word.form(), form -> WordForm.of(word));
    }
}
