package nerchinsk.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From which confidence on a sentence is shown.
 *
 * @param unsure as doubtful
 * @param sure as the answer
 */
record Thresholds(double unsure, double sure) {
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

    /** The mean, over the sets, of the share right and shown of the known and the share silent of the unknown. */
    private static double worth(List<Judged> judged, Certainties certainties, double threshold) {
        return judged.stream().filter(one -> !one.across()).map(Judged::set).distinct()
                .map(set -> Judged.of(judged, set))
                .mapToDouble(set -> (certainties.share(set, true, threshold)
                        + certainties.share(set, false, threshold)) / 2)
                .average().orElse(0);
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
