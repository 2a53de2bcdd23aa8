package nerchinsk.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Quoted;

/** Who claims which name: in one language a name belongs to one term, once. */
final class NameClaims {
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    private final List<Problem> problems;
    private final Map<Key, Claim> claims = new HashMap<>();
    private final Set<Written> written = new HashSet<>();

    private record Key(Language language, String form) {
    }

    private record Written(Claimant claimant, Language language, String form) {
    }

    private record Claim(Claimant claimant, int line) {
    }

    /** Names that are claimed twice go to {@code problems}. */
    NameClaims(List<Problem> problems) {
        this.problems = problems;
    }

    /** Notes that {@code claimant} has {@code name}, written at {@code place}. */
    void claim(Language language, String name, Place place, Claimant claimant) {
        boolean again = !written.add(new Written(claimant, language, form(name)));
        Claim first = claims.putIfAbsent(new Key(language, DASH.matcher(form(name)).replaceAll("-")),
                new Claim(claimant, place.line()));
        if (again) {
            problems.add(place.problem(Quoted.word(name) + " stands here twice: remove one"));
        } else if (first != null && !first.claimant().equals(claimant)) {
            problems.add(place.problem(
                    Quoted.word(name) + " belongs to the " + first.claimant() + " too: leave it to one of the two"));
        }
    }

    /**
     * Names that differ in case, in ё and е or in white space only are the same; to two terms also in the kind of dash.
     */
    private static String form(String name) {
        return VisibleText.of(name).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
