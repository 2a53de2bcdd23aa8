package nerchinsk.benchmark;

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
     * The threshold for showing anything: the greatest whose {@link #worth} is within a fifth of a point of the
     * best, since a wrong quote does more harm than silence.
     */
    private static double unsure(List<Judged> judged, Certainties certainties) {
        double best = IntStream.rangeClosed(20, 80)
                .mapToDouble(percent -> worth(judged, certainties, percent / 100.0)).max().orElseThrow();
        return IntStream.rangeClosed(20, 80)
                .filter(percent -> worth(judged, certainties, percent / 100.0) >= best - 0.002).max().orElseThrow()
                / 100.0;
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
