package nerchinsk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;
import org.jspecify.annotations.Nullable;

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
        if (shown.claims().isEmpty()) {
            return NONE;
        }
        List<Once> others = ranked.subList(1, ranked.size()).stream().map(other -> new Once(speaking, other)).toList();
        Set<DocumentId> heard = new HashSet<>(Set.of(shown.document()));
        List<Quote> agreeing = heard(others, heard, other -> shown.same(other).orElse(false));
        return new Voices(agreeing, heard(others, heard, other -> differs(shown, other, others)));
    }

    /** The first such voice of each document that was not heard before. */
    private static List<Quote> heard(List<Once> others, Set<DocumentId> heard, Predicate<Voice> such) {
        List<Quote> quotes = new ArrayList<>();
        for (Once other : others) {
            if (!heard.contains(other.document()) && other.voice().filter(such).isPresent()) {
                heard.add(other.document());
                quotes.add(other.voice().get().quote());
            }
        }
        return quotes;
    }

    /** A document differs unless it tells of something meanwhile, or the shown one says as much elsewhere. */
    private static boolean differs(Voice shown, Voice other, List<Once> others) {
        return !shown.same(other).orElse(true)
                && !Meanwhile.tells(other.ranked())
                && others.stream().noneMatch(third -> third.document().equals(shown.document())
                        && third.voice().flatMap(voice -> voice.same(other)).orElse(false));
    }

    /** A sentence that is listened to once, when somebody wants to know whether it speaks to the question. */
    private static final class Once {
        private final Speaking speaking;
        private final Ranked ranked;
        private @Nullable Optional<Voice> voice;

        Once(Speaking speaking, Ranked ranked) {
            this.speaking = speaking;
            this.ranked = ranked;
        }

        DocumentId document() {
            return ranked.sentence().passage().document().id();
        }

        /** What it says; empty if it does not speak to the question. */
        Optional<Voice> voice() {
            Optional<Voice> known = voice;
            if (known == null) {
                known = Optional.of(ranked).filter(speaking::speaks).map(other -> Voice.of(other, speaking));
                voice = known;
            }
            return known;
        }
    }
}
