package nerchinsk.quiz;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;

/** Tells whether a sentence keeps its capital when words come before it. */
final class Capitals {
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}[\\p{L}-]*(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)");

    private final Set<String> small = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    /** Stems of words that have been seen with a capital inside of sentences. */
    private final Set<String> great = new HashSet<>();

    /** Learns from {@code told} which words are written small. */
    void add(Told told) {
        told.words().stream().filter(word -> Character.isLowerCase(word.text().charAt(0))).forEach(word -> {
            small.add(word.text());
            stems.add(word.stem());
        });
        told.words().stream().skip(1).filter(word -> Character.isUpperCase(word.text().charAt(0))).map(Word::stem)
                .forEach(great::add);
    }

    private static boolean isRussian(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** The sentence as it goes on after other words; empty if nobody knows whether its first word is a name. */
    Optional<String> continued(Told told, String clause) {
        if (clause.isEmpty() || told.words().size() < 2 || !clause.startsWith(told.words().getFirst().text())) {
            return Optional.of(clause).filter(text -> !text.isEmpty() && Character.isLowerCase(text.charAt(0)));
        }
        Word first = told.words().getFirst();
        String lower = Initial.small(clause);
        boolean name = told.mentions().stream()
                .anyMatch(mention -> mention.first() == 0 && mention.term().kind() != Kind.WORD);
        boolean nextSmall = Character.isLowerCase(told.words().get(1).text().charAt(0));
        if (ADJECTIVE.matcher(first.text()).matches() && (nextSmall || clause.startsWith(first.text() + "-"))) {
            return Optional.of(lower);
        }
        if (isRussian(first.text()) && isLatin(told.words().get(1).text())) {
            return Optional.of(lower);
        }
        if (name || great.contains(first.stem()) && !stems.contains(first.stem())) {
            return Optional.of(clause);
        }
        String word = first.text().toLowerCase(Locale.ROOT);
        return first.kind() == Word.Kind.FUNCTION || small.contains(word) || small.contains(first.form())
                || stems.contains(first.stem()) && !great.contains(first.stem())
                        ? Optional.of(lower)
                        : Optional.empty();
    }
}
