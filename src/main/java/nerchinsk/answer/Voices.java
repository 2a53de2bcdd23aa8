package nerchinsk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.question.Question;
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

    public Voices {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /** The voices among {@code ranked} that answer {@code question}; the first is shown. */
    static Voices of(Question question, List<Ranked> ranked) {
        Speaking speaking = new Speaking(question, ranked.getFirst());
        Voice shown = Voice.of(ranked.getFirst(), speaking);
        List<Voice> voices = ranked.subList(1, ranked.size()).stream().filter(speaking::speaks)
                .map(other -> Voice.of(other, speaking)).toList();
        Set<DocumentId> heard = new HashSet<>(Set.of(shown.document()));
        List<Quote> agreeing = new ArrayList<>();
        for (Voice other : voices) {
            if (!heard.contains(other.document()) && shown.same(other).orElse(false)) {
                heard.add(other.document());
                agreeing.add(other.quote());
            }
        }
        List<Quote> differing = new ArrayList<>();
        for (Voice other : voices) {
            if (!heard.contains(other.document()) && differs(shown, other, voices)) {
                heard.add(other.document());
                differing.add(other.quote());
            }
        }
        return new Voices(agreeing, differing);
    }

    /** A document differs unless it tells of something meanwhile, or the shown one says as much elsewhere. */
    private static boolean differs(Voice shown, Voice other, List<Voice> voices) {
        return !shown.same(other).orElse(true)
                && !Meanwhile.tells(other.ranked())
                && voices.stream().noneMatch(third -> third.document().equals(shown.document())
                        && third.same(other).orElse(false));
    }
}
