package nerchinsk.intent;

import java.util.List;
import java.util.regex.Pattern;
import nerchinsk.intent.Askers.Role;
import nerchinsk.intent.Focus.Determiner;
import nerchinsk.intent.Focus.Way;
import nerchinsk.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * In Russian the first noun behind the adjectives tells: «какой [старый китайский город] провинции». The words that it
 * goes by are our own lists.
 */
final class RussianFocus implements FocusReader {
    private static final Pattern ADJECTIVE = Pattern.compile("..+(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыиое]м"
            + "|[ую]ю|[ыи]х|[ыи]ми)");
    /** «Длинной» shares its stem with «длиной», «странной» with «страной». */
    private static final String SUFFIX = "нн";
    /** «Самое большое из озёр»: what follows tells. */
    private static final String AMONG = "из";
    /** «Второй по величине город»: the next word tells nothing. */
    private static final String BY = "по";
    /** In words: what stands further away belongs to something else. */
    private static final int REACH = 6;

    private final Askers askers;
    private final Heads heads;

    RussianFocus(Askers askers, Heads heads) {
        this.askers = askers;
        this.heads = heads;
    }

    @Override
    public @Nullable Focus behindAsker(List<Word> words, int at) {
        if (at + 1 == words.size()) {
            return null;
        }
        Word next = words.get(at + 1);
        return switch (askers.asker(words.get(at))) {
            case "какой", "который" -> read(words, at + 1, Way.NOUN);
            case "что" -> next.form().equals("за")
                    ? read(words, at + 2, Way.NOUN)
                    : askers.plays(Role.COPULA, next) ? read(words, at + 2, Way.COPULA) : null;
            case "как" -> askers.plays(Role.CALLED, next) ? read(words, at + 2, Way.CALLED) : null;
            case null, default -> null;
        };
    }

    @Override
    public @Nullable Focus read(List<Word> words, int from, Way way) {
        Word noun = null;
        int at = from;
        for (; at < words.size() && at < from + REACH; at++) {
            Word word = words.get(at);
            if (noun != null && word.form().equals(AMONG)) {
                return read(words, at + 1, Way.NAME_OF);
            }
            if (word.form().equals(BY)) {
                at++;
                continue;
            }
            boolean bridge = noun == null || askers.plays(Role.COPULA, word);
            if (word.kind() == Word.Kind.FUNCTION && !bridge) {
                break;
            }
            if (word.kind() == Word.Kind.CONTENT) {
                noun = word;
                if (!isAdjective(word)) {
                    break;
                }
            }
        }
        if (noun == null) {
            return null;
        }
        boolean handsOn = askers.plays(Role.NAME_OF, noun) && at + 1 < words.size()
                && words.get(at + 1).kind() != Word.Kind.FUNCTION;
        return handsOn
                ? read(words, at + 1, Way.NAME_OF)
                : new Focus(way, Determiner.NONE, noun, heads.intent(noun));
    }

    private boolean isAdjective(Word word) {
        boolean listed = heads.intent(word) != null && !word.form().contains(SUFFIX);
        return !listed && ADJECTIVE.matcher(word.form()).matches();
    }
}
