package nerchinsk.intent;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** The words of {@code askers.<language>.txt}, which questions are built with. */
final class Askers {
    /** A list of words that do not ask themselves; a language may lack it. The files say what is in them. */
    enum Role {
        MEASURE, COPULA, PREFACE, NAMING, NAME_OF, CALLED, PAST, CAUSE, SIGN, AGO, GREETING, THANKS, BOT, ADDRESS
    }

    private final Map<String, Set<Role>> rolesByForm = new HashMap<>();
    private final Map<String, String> askerByForm = new HashMap<>();

    Askers(Language language) {
        WordLists.sections(Askers.class, "askers." + language.code() + ".txt").forEach(this::add);
    }

    private void add(String section, Set<String> words) {
        if (!section.startsWith("-")) {
            words.forEach(word -> askerByForm.put(Words.form(word), section));
            return;
        }
        Role role = Role.valueOf(section.substring(1).toUpperCase(Locale.ROOT));
        words.forEach(word -> rolesByForm.computeIfAbsent(Words.form(word), any -> EnumSet.noneOf(Role.class)).add(
                role));
    }

    /** The common name of a word that asks ("who" of "whose"), or null if it does not. */
    @Nullable
    String asker(Word word) {
        return askerByForm.get(word.form());
    }

    /** Whether a word plays a role. */
    boolean plays(Role role, Word word) {
        Set<Role> roles = rolesByForm.get(word.form());
        return roles != null && roles.contains(role);
    }
}
