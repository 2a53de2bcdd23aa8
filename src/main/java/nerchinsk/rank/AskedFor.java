package nerchinsk.rank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far the words of one question speak for each sentence: logarithms of how much likelier they are in questions for
 * it than in any question. Immutable.
 */
public final class AskedFor {
    /** Further behind the first is far enough; in natural logarithms, our choice. */
    private static final double FAR = 10;
    /** Words of a question hang together, so that each tells less than it seems to; our choice. */
    private static final double TRUST = 0.5;

    private final Map<Integer, Spoken> bySentence;
    /** Those that most speaks for first. */
    private final List<Spoken> order;
    private final double length;
    private final double sum;

    /** A sentence, and how far the words speak for it. */
    private record Spoken(StoredSentence sentence, double likelihood) {
        static Spoken more(Spoken one, Spoken other) {
            return one.likelihood >= other.likelihood ? one : other;
        }
    }

    private AskedFor(Map<Integer, Spoken> bySentence, double length) {
        this.bySentence = bySentence;
        this.order = bySentence.values().stream().sorted(Comparator.comparingDouble(Spoken::likelihood).reversed()
                .thenComparingInt(spoken -> spoken.sentence().number())).toList();
        this.length = length;
        this.sum = order.stream().mapToDouble(this::weight).sum();
    }

    /** Collects what speaks for sentences. Not for use by several threads. */
    static final class Noting {
        private final Map<Integer, Spoken> bySentence = new HashMap<>();
        private final double length;

        /** @param length how much the words of the question weigh, by the weight of a usual word */
        Noting(double length) {
            this.length = Math.max(1, length);
        }

        /** So much speaks for {@code sentences}; of one that is noted twice the most. */
        void note(List<StoredSentence> sentences, double likelihood) {
            sentences.forEach(sentence -> bySentence.merge(sentence.number(), new Spoken(sentence, likelihood),
                    Spoken::more));
        }

        AskedFor noted() {
            return new AskedFor(bySentence, length);
        }
    }

    private double weight(Spoken spoken) {
        return Math.exp(TRUST * (spoken.likelihood - order.getFirst().likelihood));
    }

    /** The sentences that most speaks for, the first one first; those without known wordings are not among them. */
    public Stream<StoredSentence> likeliest() {
        return order.stream().map(Spoken::sentence);
    }

    /** How near {@code sentence} comes to the one that most speaks for, in [0, 1]: 1 for that one. */
    double nearness(StoredSentence sentence) {
        Spoken known = bySentence.get(sentence.number());
        return known == null ? 0 : Math.max(0, 1 - (order.getFirst().likelihood - known.likelihood) / FAR);
    }

    /** How far {@code sentence} stands before all others, in [0, 1]; 0 if it is not the first. */
    double lead(StoredSentence sentence) {
        return order.size() > 1 && order.getFirst().sentence().number() == sentence.number()
                ? Math.min(1, (order.getFirst().likelihood - order.get(1).likelihood) / FAR)
                : 0;
    }

    /** How probable {@code sentence} is among all that have known wordings, in [0, 1]. */
    double chance(StoredSentence sentence) {
        Spoken known = bySentence.get(sentence.number());
        return known == null ? 0 : weight(known) / sum;
    }

    /** How much likelier a word of the question is in questions for {@code sentence} than in any; 0 if not known. */
    double wordByWord(StoredSentence sentence) {
        Spoken known = bySentence.get(sentence.number());
        return known == null ? 0 : known.likelihood / length;
    }
}
