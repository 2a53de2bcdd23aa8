package nerchinsk.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /**
     * The voices among {@code ranked} that answer {@code question}; the first is shown.
     *
     * @param besides sentences that are known to answer what the first one answers, though the search did not find them
     */
    static Voices of(Question question, List<Ranked> ranked, List<Ranked> besides) {
        Told told = new Told(question, ranked.getFirst());
        SameMatter matter = new SameMatter(told);
        Claims claims = new Claims(told, matter);
        Voice shown = Voice.of(ranked.getFirst(), claims);
        if (shown.claims().isEmpty()) {
            return NONE;
        }
        Speaking speaking = new Speaking(told, matter);
        List<Once> others = Stream.concat(ranked.stream().skip(1), besides.stream())
                .sorted(Comparator.comparing((Ranked other) -> !matter.isShared(other)))
                .map(other -> new Once(speaking, claims, other)).toList();
        Set<DocumentId> heard = new HashSet<>(Set.of(shown.document()));
        List<Quote> agreeing = heard(others, heard, other -> shown.same(other).orElse(false));
        return new Voices(agreeing, heard(others, heard, other -> differs(shown, other, others)
                && !matter.isElsewhere(other.ranked())));
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

    /**
     * A document differs unless it tells of something meanwhile, or the shown one says as much elsewhere: not only in
     * words that take in what both say.
     */
    private static boolean differs(Voice shown, Voice other, List<Once> others) {
        return !shown.same(other).orElse(true)
                && !Meanwhile.tells(other.ranked())
                && others.stream().noneMatch(third -> third.document().equals(shown.document())
                        && third.voice().filter(voice -> !voice.same(shown).orElse(false))
                                .flatMap(voice -> voice.same(other)).orElse(false));
    }

    /** A sentence that is listened to once, when somebody wants to know whether it speaks to the question. */
    private static final class Once {
        private final Speaking speaking;
        private final Claims claims;
        private final Ranked ranked;
        private @Nullable Optional<Voice> voice;

        Once(Speaking speaking, Claims claims, Ranked ranked) {
            this.speaking = speaking;
            this.claims = claims;
            this.ranked = ranked;
        }

        DocumentId document() {
            return ranked.sentence().document().id();
        }

        /** What it says; empty if it does not speak to the question. */
        Optional<Voice> voice() {
            Optional<Voice> known = voice;
            if (known == null) {
                known = Optional.of(ranked).filter(speaking::speaks).map(other -> Voice.of(other, claims));
                voice = known;
            }
            return known;
        }
    }
}
