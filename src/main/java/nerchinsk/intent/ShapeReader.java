package nerchinsk.intent;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nerchinsk.intent.Askers.Role;
import nerchinsk.intent.Focus.Way;
import nerchinsk.language.Word;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds the word that asks and the noun that it asks about. */
final class ShapeReader {
    /** These begin clauses, too: "when …, which", «когда …, что». */
    private static final Set<String> RELATIVE = Set.of("which", "who", "where", "который", "что", "кто", "где", "как");

    private final Askers askers;
    private final FocusReader focuses;

    ShapeReader(Language language, Askers askers, Heads heads) {
        this.askers = askers;
        focuses = switch (language) {
            case ENGLISH -> new EnglishFocus(askers, heads);
            case RUSSIAN -> new RussianFocus(askers, heads);
        };
    }

    /** How {@code question} asks; {@code all} are its words. */
    Shape read(String question, List<Word> all) {
        List<Word> words = all.subList(preface(all), all.size());
        int at = asker(question, words);
        Focus named = named(words);
        if (at >= 0 && (named == null || words.indexOf(named.noun()) > at)) {
            return new Shape(words, at, Objects.requireNonNull(askers.asker(words.get(at))), focuses.behindAsker(words,
                    at));
        }
        return new Shape(words, -1, Shape.NO_ASKER, named);
    }

    /** "Name the man who …": the noun that is to be named. */
    private @Nullable Focus named(List<Word> words) {
        boolean names = !words.isEmpty() && askers.plays(Role.NAMING, words.getFirst());
        return names ? focuses.read(words, 1, Way.NAMING) : null;
    }

    /** How many words at the beginning only lead to the question: "hi, please tell me". */
    private int preface(List<Word> words) {
        int length = 0;
        while (length < words.size() && leadsIn(words.get(length))) {
            length++;
        }
        boolean names = length < words.size() && askers.plays(Role.NAMING, words.get(length));
        return names || next(words, length) >= 0 ? length : 0;
    }

    private boolean leadsIn(Word word) {
        return askers.plays(Role.PREFACE, word) && askers.asker(word) == null;
    }

    /** The first word that asks; the next one if the first begins a clause of time ("When it rains, what …"). */
    private int asker(String question, List<Word> words) {
        int first = next(words, 0);
        if (first != 0 || !isConjunction(words)) {
            return first;
        }
        for (int at = next(words, 1); at > 0; at = next(words, at + 1)) {
            if (isBehindComma(question, words, at) && !RELATIVE.contains(askers.asker(words.get(at)))) {
                return at;
            }
        }
        return first;
    }

    private int next(List<Word> words, int from) {
        for (int at = from; at < words.size(); at++) {
            if (askers.asker(words.get(at)) != null) {
                return at;
            }
        }
        return -1;
    }

    private boolean isConjunction(List<Word> words) {
        return switch (askers.asker(words.getFirst())) {
            case "when", "where" -> words.size() > 1 && !askers.plays(Role.COPULA, words.get(1));
            case "когда" -> true;
            case null, default -> false;
        };
    }

    /** A preposition may stand between: ", in which". */
    private static boolean isBehindComma(String question, List<Word> words, int at) {
        Word before = words.get(Math.max(0, at - 2));
        return question.substring(before.span().end(), words.get(at).span().start()).contains(",");
    }
}
