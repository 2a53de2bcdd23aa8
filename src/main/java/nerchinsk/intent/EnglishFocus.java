package nerchinsk.intent;

import java.util.List;
import java.util.Set;
import nerchinsk.intent.Askers.Role;
import nerchinsk.intent.Focus.Determiner;
import nerchinsk.intent.Focus.Way;
import nerchinsk.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * In English the last noun of a row tells: "what [Chinese treaty port]", "what is the [average annual income] of". The
 * words that it goes by are our own lists.
 */
final class EnglishFocus implements FocusReader {
    private static final Set<String> ASKERS = Set.of("what", "which");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> ACTION = Set.of("do", "does", "did");
    /** "Which country drinks the most tea": an object begins with these, so there was a verb. */
    private static final Set<String> OBJECT = Set.of("the", "a", "an", "its", "their", "his", "her", "most", "more",
            "no", "all");
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
        boolean noun = false;
        boolean head = false;
        for (int at = from; at < words.size(); at++) {
            Word word = words.get(at);
            if (at - from == LONGEST_ROW || word.kind() == Word.Kind.FUNCTION) {
                return at;
            }
            boolean name = word.kind() == Word.Kind.NAME && !isPerson(words, at, way);
            boolean listed = heads.intent(word) != null;
            boolean behindHead = head && (name || !listed && isParticiple(word));
            if (behindHead || verbFollows && noun && endsRow(words, at, head)) {
                return at;
            }
            boolean ends = noun && isPlural(word) && !leadsToTreaty(words, at) || listed && isPossessive(word);
            if (verbFollows && ends) {
                return at + 1;
            }
            noun |= !name && word.kind() != Word.Kind.NUMBER;
            head |= listed && !name;
        }
        return words.size();
    }

    /** Whether the verb stands at {@code at}: "what river | flows", "what self-styled king" has none. */
    private boolean endsRow(List<Word> words, int at, boolean head) {
        Word word = words.get(at);
        boolean last = at + 1 == words.size();
        if (isVerb(word)) {
            return head || last || heads.intent(words.get(at + 1)) == null;
        }
        if (!isPlural(word)) {
            return false;
        }
        boolean objectFollows = !last && OBJECT.contains(words.get(at + 1).form());
        return heads.intent(word) == null || head && objectFollows;
    }

    /** "Which nuclear arms treaty", "which sea fisheries agreement": a plural that tells what was agreed on. */
    private boolean leadsToTreaty(List<Word> words, int at) {
        return words.stream().skip(at + 1).limit(2)
                .anyMatch(word -> Intent.TREATY.code().equals(heads.intent(word)) && !isPlural(word));
    }

    private static boolean isPlural(Word word) {
        return word.form().endsWith("s") && !word.form().endsWith("ss");
    }

    private boolean tells(Word word, List<Word> words, Way way) {
        return switch (word.kind()) {
            case CONTENT -> true;
            case NAME -> isPerson(words, words.indexOf(word), way) || isDayOrFigure(word, way);
            case FUNCTION, NUMBER -> false;
        };
    }

    /** "What Monday in May …", "what is the GDP of …": capitals, but no names. */
    private boolean isDayOrFigure(Word word, Way way) {
        String intent = heads.intent(word);
        return Intent.HOW_MUCH.code().equals(intent) || way == Way.NOUN && Intent.WHEN.code().equals(intent);
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
