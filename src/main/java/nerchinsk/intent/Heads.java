package nerchinsk.intent;

import java.util.HashMap;
import java.util.Map;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code heads.<language>.txt} that tell what "what …" asks for. */
final class Heads {
    private final Map<String, String> intentByStem = new HashMap<>();

    Heads(Language language) {
        WordLists.sections(Heads.class, "heads." + language.code() + ".txt").forEach((intent, nouns) -> {
            for (Word noun : Words.of(String.join(" ", nouns))) {
                intentByStem.putIfAbsent(noun.stem(), intent);
            }
        });
    }

    /** The code of the intent that a noun stands for, or null if it tells nothing. */
    @Nullable
    String intent(Word noun) {
        return intentByStem.get(noun.stem());
    }
}
