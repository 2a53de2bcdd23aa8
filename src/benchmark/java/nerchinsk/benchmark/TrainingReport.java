package nerchinsk.benchmark;

import java.util.List;
import java.util.function.Function;
import nerchinsk.rank.RankingTraining;
import nerchinsk.rank.RankingTraining.Example;

/** Prints what the weights are worth. */
final class TrainingReport {
    private TrainingReport() {
    }

    /** How often a right sentence comes first, and among the first five. */
    static void ranking(String name, List<Example> examples, Function<Example, double[]> weights) {
        int first = 0;
        int five = 0;
        for (Example example : examples) {
            List<Boolean> rights = RankingTraining.rank(example, weights.apply(example)).stream()
                    .map(example::isRight).limit(5).toList();
            first += !rights.isEmpty() && rights.getFirst() ? 1 : 0;
            five += rights.contains(true) ? 1 : 0;
        }
        System.out.printf("ranking %-28s %4d questions  hit@1 %.1f  hit@5 %.1f%n", name, examples.size(),
                100.0 * first / Math.max(1, examples.size()), 100.0 * five / Math.max(1, examples.size()));
    }

    /** For each set what is shown and what is left unsaid at {@code threshold}; then how true the confidence is. */
    static void confidence(List<Judged> judged, Certainties certainties, double threshold) {
        judged.stream().map(Judged::set).distinct()
                .forEach(set -> set(set, Judged.of(judged, set), certainties, threshold));
        thresholds(judged, certainties);
        reliability(judged, certainties);
    }

    /** What other thresholds would bring: the mean of what is right and shown and of what is silent, set by set. */
    private static void thresholds(List<Judged> judged, Certainties certainties) {
        judged.stream().map(Judged::set).distinct().forEach(name -> {
            List<Judged> set = Judged.of(judged, name);
            System.out.printf("thresholds %-34s", name);
            for (int percent = 30; percent <= 65; percent += 5) {
                double threshold = percent / 100.0;
                System.out.printf("  %.2f: %.1f and %.1f", threshold, 100 * certainties.share(set, true, threshold),
                        100 * certainties.share(set, false, threshold));
            }
            System.out.println();
        });
    }

    private static void set(String name, List<Judged> examples, Certainties certainties, double threshold) {
        double right = certainties.share(examples, true, threshold);
        double silent = certainties.share(examples, false, threshold);
        System.out.printf("confidence %-26s at %.2f: known, right and shown %.1f  unknown, silent %.1f  mean %.1f"
                + "  right among known %.1f  area %.3f%n", name, threshold, 100 * right, 100 * silent,
                50 * (right + silent), 100 * certainties.share(examples, true, 0), certainties.area(examples));
    }

    private static void reliability(List<Judged> judged, Certainties certainties) {
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth;
            List<Judged> some = judged.stream()
                    .filter(one -> Math.min(9, (int) (certainties.of(one) * 10)) == from).toList();
            System.out.printf("confidence %.1f–%.1f: %4d questions, right %.1f%n", from / 10.0, (from + 1) / 10.0,
                    some.size(), 100.0 * some.stream().filter(Judged::right).count() / Math.max(1, some.size()));
        }
    }
}
