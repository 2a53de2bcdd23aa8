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
    /** "What happened on the island": function words, and no copulas. */
    private static final Set<String> EVENT = Set.of("happen", "happens", "happened", "happening", "occur", "occurs",
            "occurred");
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
        if (from < words.size() && (EVENT.contains(words.get(from).form()) || isVerb(words, from))) {
            return null;
        }
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
        if (handsOn(row.getLast()) && end < words.size() && words.get(end).form().equals("of")) {
            Focus named = read(words, end + 1, Way.NAME_OF);
            return named != null ? named : new Focus(Way.NAME_OF, determiner, row.getLast(), null);
        }
        Word noun = row.reversed().stream().filter(word -> heads.intent(word) != null).findFirst()
                .orElse(row.getLast());
        return new Focus(way, noun == row.getLast() ? determiner : Determiner.INNER, noun, heads.intent(noun));
    }

    /** "The name of the river", "the largest of the lakes": what follows tells. */
    private boolean handsOn(Word last) {
        return askers.plays(Role.NAME_OF, last) || last.form().endsWith("est");
    }

    /** Where the row of adjectives and nouns from {@code from} ends. */
    private int rowEnd(List<Word> words, int from, Way way) {
        boolean verbFollows = way == Way.NOUN;
        int at = from;
        boolean noun = false;
        boolean head = false;
        while (at < words.size() && at - from < LONGEST_ROW && words.get(at).kind() != Word.Kind.FUNCTION) {
            Word word = words.get(at);
            boolean listed = heads.intent(word) != null;
            if (head && !listed && isParticiple(word)) {
                return at;
            }
            head |= listed;
            boolean name = word.kind() == Word.Kind.NAME && !isPerson(words, at, way);
            boolean plural = word.form().endsWith("s") && !word.form().endsWith("ss");
            if (noun && (name || verbFollows && (isVerb(word) || plural && !listed))) {
                return at;
            }
            at++;
            if (verbFollows && (noun && plural || listed && isPossessive(word))) {
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

    /** "The reason consulting pharmacists …", "the year signed". */
    private static boolean isParticiple(Word word) {
        return word.form().endsWith("ing") || word.form().endsWith("ed");
    }

    /** "What artist's studio …": the artist is asked for. */
    private static boolean isPossessive(Word word) {
        return word.text().endsWith("'s") || word.text().endsWith("’s");
    }

    /** "What drove people …", "what left both …": a verb, and no noun. */
    private boolean isVerb(List<Word> words, int at) {
        if (words.get(at).kind() != Word.Kind.CONTENT || !isVerb(words.get(at))) {
            return false;
        }
        return askers.plays(Role.CAUSE, words.get(at)) || at + 1 < words.size()
                && words.get(at + 1).kind() == Word.Kind.FUNCTION;
    }

    private boolean isVerb(Word word) {
        return word.form().endsWith("ed") || askers.plays(Role.COPULA, word) || askers.plays(Role.PAST, word);
    }
}
