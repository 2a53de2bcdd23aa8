package nerchinsk.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.language.Word;
import nerchinsk.language.WordLists;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code heads.<language>.txt}, which tell what "what …" asks for. */
final class Heads {
    private static final List<String> SIBILANT_PLURALS = List.of("sses", "xes", "ches", "shes");

    /** Russian nouns whose vowel is lost in all other forms: «напиток», «напитка»; «боец», «бойца». */
    private static final Pattern FLEETING = Pattern.compile("(.+)[ео]([кц])");
    private static final String VOWELS = "аеиоуыэюя";

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
        if (language == Language.RUSSIAN) {
            genitives(noun.form()).forEach(genitive -> intentByKey.putIfAbsent(key(genitive), intent));
        }
    }

    /** Forms that the stemmer cuts otherwise than the nominative: «остров» loses its end, «острова» does not. */
    private static List<Word> genitives(String form) {
        Matcher fleeting = FLEETING.matcher(form);
        if (fleeting.matches()) {
            String stem = fleeting.group(1);
            return Words.of(stem + (isVowel(stem.charAt(stem.length() - 1)) ? "й" : "") + fleeting.group(2) + "а");
        }
        char last = form.charAt(form.length() - 1);
        if (last == 'й') {
            return Words.of(form.substring(0, form.length() - 1) + "я");
        }
        return isVowel(last) || last == 'ь' ? List.of() : Words.of(form + "а");
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
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
