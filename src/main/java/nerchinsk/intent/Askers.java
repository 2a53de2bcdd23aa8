package nerchinsk.intent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** The words of {@code askers.<language>.txt} that questions are built with. */
final class Askers {
    private static final Set<String> OTHER_LISTS = Set.of("", "measure", "copula", "preface", "name", "name-of",
            "called", "past", "cause", "sign", "ago");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> askerByForm = new HashMap<>();

    Askers(Language language) {
        WordLists.sections(Askers.class, "askers." + language.code() + ".txt").forEach((name, words) -> {
            Set<String> forms = new HashSet<>();
            words.forEach(word -> forms.add(Words.form(word)));
            lists.put(name, forms);
            if (!OTHER_LISTS.contains(name)) {
                forms.forEach(form -> askerByForm.put(form, name));
            }
        });
    }

    /** The common name of a word that asks, or null if it does not. */
    @Nullable
    String asker(Word word) {
        return askerByForm.get(word.form());
    }

    /** Whether a word is in one of the other lists; a list that the language lacks is empty. */
    boolean is(String list, Word word) {
        return lists.getOrDefault(list, Set.of()).contains(word.form());
    }
}
