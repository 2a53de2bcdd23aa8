package nerchinsk.quiz;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nerchinsk.rank.StoredSentence;

/** Tells which sentences can be asked about: they stand alone, and tell a fact as their own. */
final class Askable {
    /** Longer sentences are read too slowly for a round; shorter ones say too little. Our choice, in UTF-16 units. */
    private static final int LONGEST = 230;
    private static final int SHORTEST = 25;

    private static final Pattern LEANING = WordLists.phrases("leaning.txt");
    private static final Pattern VIEW = WordLists.phrases("views.txt");
    private static final Pattern WHOLE = Pattern.compile("(?s)[\\p{Lu}\\d«“\"].*[.!]");

    private static final List<Predicate<StoredSentence>> RULES = List.of(
            sentence -> sentence.text().length() >= SHORTEST && sentence.text().length() <= LONGEST,
            sentence -> WHOLE.matcher(sentence.text()).matches(),
            sentence -> !sentence.text().contains(Gap.MARK),
            sentence -> !LEANING.matcher(sentence.text()).find(),
            sentence -> !VIEW.matcher(Attribution.cutFrom(sentence)).find(),
            Askable::speaksForItself);

    private Askable() {
    }

    /** Whether a question about {@code sentence} can be fair. */
    static boolean test(StoredSentence sentence) {
        return RULES.stream().allMatch(rule -> rule.test(sentence));
    }

    /** What names its own publisher tells of the publisher, or hides behind it. */
    private static boolean speaksForItself(StoredSentence sentence) {
        return !Attribution.cutFrom(sentence).contains(sentence.passage().document().source().publisher());
    }
}
