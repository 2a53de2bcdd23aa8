package nerchinsk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.rank.Ranked;
import nerchinsk.score.Confidence;

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
        Ranked shown = ranked.getFirst();
        List<Ranked> speaking = ranked.subList(1, ranked.size()).stream().filter(other -> speaks(shown, other))
                .toList();
        Set<DocumentId> heard = new HashSet<>(Set.of(document(shown)));
        List<Quote> agreeing = new ArrayList<>();
        for (Ranked other : speaking) {
            if (same(shown, other).orElse(false) && heard.add(document(other))) {
                agreeing.add(quote(other));
            }
        }
        List<Quote> differing = new ArrayList<>();
        for (Ranked other : speaking) {
            if (differs(shown, other, speaking) && heard.add(document(other))) {
                differing.add(quote(other));
            }
        }
        return new Voices(agreeing, differing);
    }

    private static boolean speaks(Ranked shown, Ranked other) {
        return shown.score() - other.score() <= AGREES
                && other.support().sentence() >= SHARE * shown.support().sentence();
    }

    /** A document differs unless it tells of something meanwhile, or the shown one says as much elsewhere. */
    private static boolean differs(Ranked shown, Ranked other, List<Ranked> speaking) {
        return shown.score() - other.score() <= DIFFERS && !same(shown, other).orElse(true) && !Meanwhile.tells(other)
                && speaking.stream().noneMatch(third -> document(third).equals(document(shown))
                        && same(third, other).orElse(false));
    }

    private static Optional<Boolean> same(Ranked a, Ranked b) {
        return Comparison.same(a.named(), b.named());
    }

    private static DocumentId document(Ranked ranked) {
        return ranked.sentence().passage().document().id();
    }

    private static Quote quote(Ranked ranked) {
        return new Quote(ranked.sentence(), ranked.answers().isEmpty() ? ranked.titles() : ranked.answers(),
                ranked.borrowed(), Confidence.NONE);
    }
}
