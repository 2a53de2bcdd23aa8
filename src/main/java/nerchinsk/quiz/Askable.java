package nerchinsk.quiz;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells which sentences can be asked about: they stand alone, and tell a fact as their own. */
final class Askable {
    /** Longer sentences are read too slowly for a round; shorter ones say too little. Our choice, in UTF-16 units. */
    private static final int LONGEST = 230;
    private static final int SHORTEST = 25;

    private static final Pattern LEANING = WordLists.phrases("leaning.txt");
    private static final Pattern VIEW = WordLists.phrases("views.txt");
    private static final Pattern WHOLE = Pattern.compile("(?s)[\\p{Lu}\\d«“\"].*[.!]");

    private static final List<Predicate<Told>> RULES = List.of(
            told -> told.text().length() >= SHORTEST && told.text().length() <= LONGEST,
            told -> WHOLE.matcher(told.text()).matches(),
            told -> !told.text().contains(Gap.MARK),
            told -> !LEANING.matcher(told.text()).find(),
            told -> !VIEW.matcher(Attribution.cutFrom(told)).find(),
            Askable::speaksForItself);

    private Askable() {
    }

    /** Whether a question about {@code told} can be fair. */
    static boolean test(Told told) {
        return RULES.stream().allMatch(rule -> rule.test(told));
    }

    /** What names its own publisher tells of the publisher, or hides behind it. */
    private static boolean speaksForItself(Told told) {
        return !Attribution.cutFrom(told).contains(told.sentence().passage().document().source().publisher());
    }
}
