package nerchinsk.intent;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nerchinsk.intent.Askers.Role;
import nerchinsk.language.Word;
import nerchinsk.text.Digest;
import org.jspecify.annotations.Nullable;

/** The training questions themselves: whoever asks one of them word for word is understood word for word. */
final class KnownQuestions {
    private final Askers askers;
    /** By the first eight bytes of a digest: the texts themselves would take a megabyte and a half. */
    private final Map<Long, Intent> intentByWords = new HashMap<>();

    KnownQuestions(Askers askers) {
        this.askers = askers;
    }

    /** Adds a question with these words; of two alike the first counts. */
    void add(List<Word> words, Intent intent) {
        intentByWords.putIfAbsent(digest(key(words)), intent);
    }

    /** The intent of a known question, whatever its marks, its capitals and the name it calls the bot by; else null. */
    @Nullable
    Intent intent(List<Word> words) {
        String key = key(words);
        return key.isEmpty() ? null : intentByWords.get(digest(key));
    }

    private static long digest(String key) {
        return ByteBuffer.wrap(new Digest().add(key).bytes()).getLong();
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
