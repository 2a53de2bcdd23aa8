package nerchinsk.intent;

import java.util.List;
import java.util.Set;
import nerchinsk.intent.Askers.Role;
import nerchinsk.intent.Focus.Determiner;
import nerchinsk.intent.Focus.Way;
import nerchinsk.language.Word;
import org.jspecify.annotations.Nullable;

/** In English the last noun of a row tells: "what [Chinese treaty port]", "what is the [average annual income] of". */
final class EnglishFocus implements FocusReader {
    private static final Set<String> ASKERS = Set.of("what", "which");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> ACTION = Set.of("do", "does", "did");
    /** In words: longer rows hold a verb. */
    private static final int LONGEST_ROW = 5;

    private final Askers askers;
    private final Heads heads;

    EnglishFocus(Askers askers, Heads heads) {
        this.askers = askers;
        this.heads = heads;
    }

    @Override
    public @Nullable Focus behindAsker(List<Word> words, int at) {
        if (!ASKERS.contains(askers.asker(words.get(at)))) {
            return null;
        }
        int from = at + 1;
        while (from < words.size() && askers.plays(Role.COPULA, words.get(from))) {
            if (ACTION.contains(words.get(from).form())) {
                return null;
            }
            from++;
        }
        return read(words, from, from == at + 1 ? Way.NOUN : Way.COPULA);
    }

    @Override
    public @Nullable Focus read(List<Word> words, int from, Way way) {
        int at = from;
        Determiner determiner = Determiner.NONE;
        while (at < words.size() && words.get(at).kind() == Word.Kind.FUNCTION) {
            determiner = INDEFINITE.contains(words.get(at).form()) ? Determiner.A : Determiner.THE;
            at++;
        }
        int end = rowEnd(words, at, way);
        List<Word> row = words.subList(at, end).stream().filter(word -> tells(word, words, way)).toList();
        if (row.isEmpty()) {
            return null;
        }
        if (askers.plays(Role.NAME_OF, row.getLast()) && end < words.size() && words.get(end).form().equals("of")) {
            return read(words, end + 1, Way.NAME_OF);
        }
        Word noun = row.reversed().stream().filter(word -> heads.intent(word) != null).findFirst()
                .orElse(row.getLast());
        return new Focus(way, noun == row.getLast() ? determiner : Determiner.INNER, noun, heads.intent(noun));
    }

    /** Where the row of adjectives and nouns from {@code from} ends. */
    private int rowEnd(List<Word> words, int from, Way way) {
        boolean verbFollows = way == Way.NOUN;
        int at = from;
        boolean noun = false;
        while (at < words.size() && at - from < LONGEST_ROW && words.get(at).kind() != Word.Kind.FUNCTION) {
            Word word = words.get(at);
            boolean name = word.kind() == Word.Kind.NAME && !isPerson(words, at, way);
            boolean plural = word.form().endsWith("s") && !word.form().endsWith("ss");
            if (noun && (name || verbFollows && (isVerb(word) || plural && heads.intent(word) == null))) {
                return at;
            }
            at++;
            if (noun && verbFollows && plural) {
                return at;
            }
            noun |= !name && word.kind() != Word.Kind.NUMBER;
        }
        return at;
    }

    private boolean tells(Word word, List<Word> words, Way way) {
        return switch (word.kind()) {
            case CONTENT -> true;
            case NAME -> isPerson(words, words.indexOf(word), way);
            case FUNCTION, NUMBER -> false;
        };
    }

    /** "Which Indian led …": a capital, but no name. */
    private boolean isPerson(List<Word> words, int at, Way way) {
        boolean listed = Intent.WHO.code().equals(heads.intent(words.get(at)));
        return listed && way == Way.NOUN && (at + 1 == words.size() || isVerb(words.get(at + 1)));
    }

    private boolean isVerb(Word word) {
        return word.form().endsWith("ed") || askers.plays(Role.COPULA, word) || askers.plays(Role.PAST, word);
    }
}
