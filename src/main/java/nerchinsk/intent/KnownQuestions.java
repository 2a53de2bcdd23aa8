package nerchinsk.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nerchinsk.intent.Askers.Role;
import nerchinsk.language.Word;
import org.jspecify.annotations.Nullable;

/** The training questions themselves: whoever asks one of them word for word is understood word for word. */
final class KnownQuestions {
    private final Askers askers;
    private final Map<String, Intent> intentByWords = new HashMap<>();

    KnownQuestions(Askers askers) {
        this.askers = askers;
    }

    /** Adds a question with these words; of two alike the first counts. */
    void add(List<Word> words, Intent intent) {
        intentByWords.putIfAbsent(key(words), intent);
    }

    /** The intent of a known question, whatever its marks, its capitals and the name it calls the bot by; else null. */
    @Nullable
    Intent intent(List<Word> words) {
        String key = key(words);
        return key.isEmpty() ? null : intentByWords.get(key);
    }

    private String key(List<Word> words) {
        StringJoiner key = new StringJoiner(" ");
        for (Word word : words) {
            if (!askers.plays(Role.ADDRESS, word)) {
                key.add(word.form());
            }
        }
        return key.toString();
    }
}
