package nerchinsk.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.text.Language;

/**
 * From which confidence on a sentence is shown.
 *
 * @param unsure as doubtful
 * @param sure as the answer
 */
record Thresholds(double unsure, double sure) {
    /** The share of questions with an answer that may miss it, and of others that may be answered. */
    private static final double MAY_MISS = 0.10;
    private static final double MAY_ANSWER = 0.05;

    /** Those that suit {@code judged} best. */
    static Thresholds of(List<Judged> judged, Certainties certainties) {
        double unsure = unsure(judged, certainties);
        return new Thresholds(unsure, sure(judged, certainties, unsure));
    }

    /**
     * The threshold for showing anything: the greatest of those whose {@link #worth} is the best, since a wrong quote
     * does more harm than silence.
     */
    private static double unsure(List<Judged> judged, Certainties certainties) {
        return IntStream.rangeClosed(20, 80).mapToObj(percent -> percent / 100.0)
                .max(Comparator.comparingDouble((Double threshold) -> worth(judged, certainties, threshold))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** How far below what is allowed the errors of golden questions stay, by the worst of all shares; 1 without any. */
    private static double worth(List<Judged> judged, Certainties certainties, double threshold) {
        return judged.stream().map(Judged::set).distinct().filter(Thresholds::isOfWholeKnowledge)
                .map(set -> Judged.of(judged, set))
                .mapToDouble(set -> 1 - Math.max((1 - certainties.share(set, true, threshold)) / MAY_MISS,
                        (1 - certainties.share(set, false, threshold)) / MAY_ANSWER))
                .min().orElse(0);
    }

    /** Whether {@code set} asks all that the shipped documents tell, with all that is known of them. */
    private static boolean isOfWholeKnowledge(String set) {
        return Stream.of(Language.values()).map(language -> GoldenExamples.NAME + " " + language.code())
                .anyMatch(set::equals);
    }

    /** The smallest confidence from which the tenth above is right in seven of ten cases. */
    private static double sure(List<Judged> judged, Certainties certainties, double least) {
        for (double from = least; from < 0.9; from += 0.01) {
            double low = from;
            List<Judged> tenth = judged.stream()
                    .filter(one -> certainties.of(one) >= low && certainties.of(one) < low + 0.1).toList();
            if (tenth.stream().filter(Judged::right).count() >= 0.7 * tenth.size()) {
                return from;
            }
        }
        return 0.9;
    }
}
