package nerchinsk.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code heads.<language>.txt}, which tell what "what …" asks for. */
final class Heads {
    private static final List<String> SIBILANT_PLURALS = List.of("sses", "xes", "ches", "shes");

    private final Language language;
    private final Map<String, String> intentByForm = new HashMap<>();
    private final Map<String, String> intentByKey = new HashMap<>();

    Heads(Language language) {
        this.language = language;
        WordLists.sections(Heads.class, "heads." + language.code() + ".txt").forEach((intent, nouns) -> Words
                .of(String.join(" ", nouns)).forEach(noun -> add(noun, intent)));
    }

    private void add(Word noun, String intent) {
        intentByForm.putIfAbsent(noun.form(), intent);
        intentByKey.putIfAbsent(key(noun), intent);
    }

    /** The code of the intent that a noun stands for, or null if it tells nothing. */
    @Nullable
    String intent(Word noun) {
        String listed = intentByForm.get(noun.form());
        return listed != null ? listed : intentByKey.get(key(noun));
    }

    /** What all cases and numbers of a noun share. English stems would share too much: "report" and "reporter". */
    private String key(Word noun) {
        return language == Language.ENGLISH ? singular(noun.form()) : noun.stem();
    }

    private static String singular(String form) {
        if (form.endsWith("men")) {
            return form.substring(0, form.length() - 2) + "an";
        }
        if (form.endsWith("ies")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (SIBILANT_PLURALS.stream().anyMatch(form::endsWith)) {
            return form.substring(0, form.length() - 2);
        }
        boolean plural = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
        return plural ? form.substring(0, form.length() - 1) : form;
    }
}
