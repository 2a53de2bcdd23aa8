package nerchinsk.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nerchinsk.intent.Askers.Role;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import org.jspecify.annotations.Nullable;

/** The training questions themselves: whoever asks one of them word for word is understood word for word. */
final class KnownQuestions {
    private final Askers askers;
    private final Map<String, Intent> intentByWords = new HashMap<>();

    KnownQuestions(Askers askers, List<TrainingQuestion> questions) {
        this.askers = askers;
        questions.forEach(question -> intentByWords.putIfAbsent(key(question.text()), question.intent()));
    }

    /** The intent of a known question, whatever its marks, its capitals and the name it calls the bot by; else null. */
    @Nullable
    Intent intent(String question) {
        String key = key(question);
        return key.isEmpty() ? null : intentByWords.get(key);
    }

    private String key(String question) {
        return Words.of(question).stream().filter(word -> !askers.plays(Role.ADDRESS, word)).map(Word::form)
                .collect(Collectors.joining(" "));
    }
}
