package nerchinsk.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Puts the blanks of a text where they belong: "thetreaty", "сотруд ничество". */
final class Pieces {
    /** A part that says something has so many letters: shorter ones stand in many words. Our choice. */
    private static final int TELLING = 4;
    /** What is put together has so many letters. Our choice. */
    private static final int WHOLE = 5;
    /** Russian words of one letter that are run into the next word. */
    private static final String SHORT = "вксоуи";

    private final Predicate<Word> known;

    Pieces(Predicate<Word> known) {
        this.known = known;
    }

    /** {@code text} without blanks inside of words: where a piece is no word, and both together are one. */
    String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        List<Word> words = Words.of(text);
        for (int i = words.size() - 2; i >= 0; i--) {
            Word first = words.get(i);
            Word second = words.get(i + 1);
            boolean blank = second.span().start() == first.span().end() + 1
                    && text.charAt(first.span().end()) == ' ';
            if (blank && isWritten(first) && isWritten(second) && !(known.test(first) && known.test(second))
                    && first.text().length() + second.text().length() >= WHOLE
                    && isKnown(first.form() + second.form())) {
                joined.deleteCharAt(first.span().end());
                i--;
            }
        }
        return joined.toString();
    }

    /** The two words that {@code form} is run together of; empty if there are none. */
    Optional<String> parted(String form) {
        return IntStream.range(1, form.length() - 1)
                .mapToObj(at -> List.of(form.substring(0, at), form.substring(at)))
                .filter(parts -> parts.stream().allMatch(this::isPart)
                        && parts.stream().anyMatch(part -> part.length() >= TELLING && !isGrammar(part)))
                .findFirst().map(parts -> String.join(" ", parts));
    }

    private boolean isPart(String part) {
        return part.length() == 1
                ? SHORT.contains(part)
                : part.length() < TELLING ? isGrammar(part) : isKnown(part);
    }

    private static boolean isGrammar(String part) {
        return !Words.of(part).getFirst().meaningful();
    }

    private boolean isKnown(String form) {
        return known.test(Words.of(form).getFirst());
    }

    private static boolean isWritten(Word word) {
        return word.text().chars().allMatch(Character::isLetter);
    }
}
