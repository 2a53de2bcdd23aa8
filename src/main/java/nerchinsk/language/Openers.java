package nerchinsk.language;

import java.util.Locale;
import java.util.Set;
import nerchinsk.text.Span;

/** Words that, written with a capital, surely begin a sentence: words of grammar and {@code openers.txt}. */
final class Openers {
    private static final Set<String> MORE = WordLists.sections(Openers.class, "openers.txt").get("");
    /** Words of grammar that are also names (a month, a first name, a surname), or never come first; our own list. */
    private static final Set<String> NAMES = Set.of("may", "will", "ли", "же", "бы", "ни", "том");

    private Openers() {
    }

    /** Whether the word that follows {@code stop} surely begins a sentence; an initial ("И.") does not. */
    static boolean follows(Stop stop) {
        Span span = stop.followingSpan();
        String word = span.of(stop.passage());
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || !isLowerCase(word.substring(1))) {
            return false;
        }
        boolean initial = word.length() == 1 && span.end() < stop.passage().length()
                && !Stops.isWhite(stop.passage().charAt(span.end()));
        String form = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return !initial && !NAMES.contains(form) && (FunctionWords.contains(form) || MORE.contains(form));
    }

    private static boolean isLowerCase(String text) {
        return text.chars().allMatch(Character::isLowerCase);
    }
}
