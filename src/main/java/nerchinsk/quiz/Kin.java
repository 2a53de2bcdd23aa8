package nerchinsk.quiz;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Tells which questions are too near to each other for one round, by their words; rare ones count more. */
final class Kin {
    /**
     * Questions that share so much, where the quote of one holds the answer of the other. Tried on the shipped
     * documents.
     */
    private static final double TELLING = 0.3;
    /** Questions that share so much are about one thing, whatever they ask of it. Tried on the shipped documents. */
    private static final double SAME = 0.6;

    private final Map<String, Traits> traits = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();

    /**
     * @param answer the stems of the right option
     * @param said the stems of the question and of its quote
     */
    private record Traits(Set<String> answer, Set<String> said) {
    }

    Kin(Collection<QuizQuestion> questions) {
        questions.forEach(question -> {
            Set<String> said = new HashSet<>(stems(question.quote()));
            said.forEach(stem -> spread.merge(stem, 1, Integer::sum));
            said.addAll(stems(question.text().replace(Gap.MARK, " ")));
            traits.put(question.id(), new Traits(stems(question.right()), said));
        });
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().filter(Word::meaningful).map(Word::stem).collect(Collectors.toSet());
    }

    /**
     * Whether one round should not hold both: they are made of one sentence, have the same answer, ask about the same,
     * or one gives the answer of the other away.
     */
    boolean are(QuizQuestion a, QuizQuestion b) {
        Traits first = traits.get(a.id());
        Traits second = traits.get(b.id());
        if (a.sentence().equals(b.sentence()) || a.right().equals(b.right())
                || !first.answer().isEmpty() && first.answer().equals(second.answer())) {
            return true;
        }
        double shared = shared(first, second);
        return shared >= SAME || shared >= TELLING && (tells(first, second) || tells(second, first));
    }

    private static boolean tells(Traits a, Traits b) {
        return !b.answer().isEmpty() && a.said().containsAll(b.answer());
    }

    /** The part, in [0, 1], of what the one that says less is about that the other is about as well. */
    private double shared(Traits a, Traits b) {
        double less = Math.min(weight(a.said()), weight(b.said()));
        return less == 0 ? 0 : weight(a.said().stream().filter(b.said()::contains).toList()) / less;
    }

    private double weight(Collection<String> stems) {
        return stems.stream().mapToDouble(stem -> Math.log((1.0 + traits.size()) / spread.getOrDefault(stem, 1))).sum();
    }
}
