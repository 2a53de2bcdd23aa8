package nerchinsk.quiz;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.rank.StoredSentence;

/** Tells which sentences can be asked about: they stand alone, and tell a fact as their own. */
final class Askable {
    /** Longer sentences are read too slowly for a round; shorter ones say too little. Our choice, in UTF-16 units. */
    private static final int LONGEST = 230;
    /** In UTF-16 units: a shorter sentence is a heading or a fragment; our choice. */
    private static final int SHORTEST = 25;

    private static final Pattern LEANING = Phrases.of("leaning.txt");
    private static final Pattern VIEW = Phrases.of("views.txt");
    /** Two that a sentence does not name before; our own list. */
    private static final Pattern TWO = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:the|these) two (?:\\p{L}+ )?(?:countries|nations|states|sides|powers|parties"
                    + "|leaders|officials|men"
                    + "|neighbo\\p{L}+)|both (?:countries|nations|states|sides)|(?:обе|две|двух|обеих|двум"
                    + "|обеим) (?:стран|сторон|держав)\\p{L}*"
                    + "|(?:оба|обоих|двух|два) (?:государств|лидер|руководител)\\p{L}*)(?!\\p{L})");
    private static final Pattern PAIR = Pattern.compile("\\p{Lu}[^.;]* (?:and|и) (?:the )?\\p{Lu}");
    private static final Pattern WHOLE = Pattern.compile("(?s)[\\p{Lu}\\d«“\"].*[.!]");

    private static final List<Predicate<StoredSentence>> RULES = List.of(
            sentence -> sentence.text().length() >= SHORTEST && sentence.text().length() <= LONGEST,
            sentence -> WHOLE.matcher(sentence.text()).matches(),
            sentence -> !sentence.text().contains(Gap.MARK),
            sentence -> !LEANING.matcher(sentence.text()).find(),
            sentence -> !VIEW.matcher(Attribution.cutFrom(sentence)).find(),
            sentence -> namesBoth(sentence.text()), Askable::speaksForItself);

    private Askable() {
    }

    /** Whether a question about {@code sentence} can be fair. */
    static boolean test(StoredSentence sentence) {
        return RULES.stream().allMatch(rule -> rule.test(sentence));
    }

    /** Whether "the two countries" are named before they are called so. */
    private static boolean namesBoth(String text) {
        Matcher two = TWO.matcher(text);
        return !two.find() || PAIR.matcher(text.substring(0, two.start())).find();
    }

    /** What names its own publisher tells of the publisher, or hides behind it. */
    private static boolean speaksForItself(StoredSentence sentence) {
        return !Attribution.cutFrom(sentence).contains(sentence.document().source().publisher());
    }
}
