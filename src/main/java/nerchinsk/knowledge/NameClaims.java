package nerchinsk.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Quoted;

/** Who claims which name: in one language a name belongs to one term, once. */
final class NameClaims {
    private final List<Problem> problems;
    private final Map<Key, Claim> claims = new HashMap<>();

    private record Key(Language language, String form) {
    }

    private record Claim(Claimant claimant, int line) {
    }

    /** Names that are claimed twice go to {@code problems}. */
    NameClaims(List<Problem> problems) {
        this.problems = problems;
    }

    /** Notes that {@code claimant} has {@code name}, written at {@code place}. */
    void claim(Language language, String name, Place place, Claimant claimant) {
        Claim first = claims.putIfAbsent(new Key(language, form(name)), new Claim(claimant, place.line()));
        if (first == null) {
            return;
        }
        problems.add(place.problem(first.claimant().equals(claimant)
                ? Quoted.word(name) + " stands here twice: remove one"
                : Quoted.word(name) + " belongs to the " + first.claimant() + " too: leave it to one of the two"));
    }

    /** Names that differ in case, in ё and е or in white space only are the same. */
    private static String form(String name) {
        return VisibleText.of(name).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
