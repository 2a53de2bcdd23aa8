package nerchinsk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.DocumentId;

/**
 * What other documents say to the same question, one quote a document, best first.
 *
 * @param agreeing those that give the same answer, if in other words
 * @param differing those that give another one
 */
public record Voices(List<Quote> agreeing, List<Quote> differing) {
    /** Nobody else speaks to the question. */
    public static final Voices NONE = new Voices(List.of(), List.of());

    /**
     * A sentence speaks to the question if it is at least this likely for each one of the best: chosen on the golden
     * questions, where no lower share brought up a difference that was one.
     */
    private static final double LIKELY = 0.35;

    public Voices {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /** The voices among {@code others} beside {@code shown}, for a question with this intent. */
    static Voices of(Intent intent, Quote shown, List<Quote> others) {
        List<Quote> agreeing = new ArrayList<>();
        List<Quote> differing = new ArrayList<>();
        Set<DocumentId> heard = new HashSet<>(Set.of(shown.document().id()));
        for (Quote other : others) {
            boolean likely = other.confidence().value() >= LIKELY * shown.confidence().value();
            Optional<Boolean> same = likely && !heard.contains(other.document().id())
                    ? same(intent, shown, other)
                    : Optional.empty();
            same.ifPresent(agrees -> {
                heard.add(other.document().id());
                (agrees ? agreeing : differing).add(other);
            });
        }
        return new Voices(agreeing, differing);
    }

    private static Optional<Boolean> same(Intent intent, Quote a, Quote b) {
        return a.answer().flatMap(first -> b.answer().flatMap(second -> Comparison.same(intent, first, second)));
    }
}
