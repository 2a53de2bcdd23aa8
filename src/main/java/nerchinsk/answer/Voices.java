package nerchinsk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.rank.Ranked;

/**
 * What other documents say to the same question, one quote a document, best first.
 *
 * @param agreeing those that give the same answer, if in other words
 * @param differing those that give another one
 */
public record Voices(List<Quote> agreeing, List<Quote> differing) {
    /** Nobody else speaks to the question. */
    public static final Voices NONE = new Voices(List.of(), List.of());

    /** A sentence speaks to the question if it says this share of what the shown one says of it; {@code differ.yaml}. */
    private static final double SHARE = 0.9;
    /** How far its score may lie below that of the shown one if it agrees, and if it differs; {@code differ.yaml}. */
    private static final double AGREES = 4;
    private static final double DIFFERS = 3;

    public Voices {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /** The voices among {@code ranked}, of which the first is shown. */
    static Voices of(List<Ranked> ranked) {
        Voice shown = Voice.of(ranked.getFirst());
        double said = shown.ranked().support().sentence();
        List<Voice> speaking = ranked.subList(1, ranked.size()).stream()
                .filter(other -> shown.ranked().score() - other.score() <= AGREES
                        && other.support().sentence() >= SHARE * said)
                .map(Voice::of).toList();
        Set<DocumentId> heard = new HashSet<>(Set.of(shown.document()));
        List<Quote> agreeing = new ArrayList<>();
        for (Voice other : speaking) {
            if (!heard.contains(other.document()) && shown.same(other).orElse(false)) {
                heard.add(other.document());
                agreeing.add(other.quote());
            }
        }
        List<Quote> differing = new ArrayList<>();
        for (Voice other : speaking) {
            if (!heard.contains(other.document()) && differs(shown, other, speaking)) {
                heard.add(other.document());
                differing.add(other.quote());
            }
        }
        return new Voices(agreeing, differing);
    }

    /** A document differs unless it tells of something meanwhile, or the shown one says as much elsewhere. */
    private static boolean differs(Voice shown, Voice other, List<Voice> speaking) {
        return shown.ranked().score() - other.ranked().score() <= DIFFERS && !shown.same(other).orElse(true)
                && !Meanwhile.tells(other.ranked())
                && speaking.stream().noneMatch(third -> third.document().equals(shown.document())
                        && third.same(other).orElse(false));
    }
}
