package nerchinsk.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/**
 * Learns the confidence: logistic regression by full-batch Adam with an L2 penalty, then trees on top of it.
 * Deterministic.
 */
public final class CertaintyTraining {
    private static final double PENALTY = 0.003;
    private static final int STEPS = 300;

    private CertaintyTraining() {
    }

    /** What was learned. */
    public static final class Learned {
        private final double[] weights;
        private final Trees trees;

        private Learned(double[] weights, Trees trees) {
            this.weights = weights;
            this.trees = trees;
        }

        /** The confidence that {@code signs} give, in [0, 1]; 0 if there are none. */
        public double confidence(double[] signs) {
            return signs.length == 0 ? 0 : 1 / (1 + Math.exp(-(logit(weights, signs) + trees.sum(signs))));
        }
    }

    /** What fits best; examples without signs are left out. */
    public static Learned learn(List<double[]> signs, List<Boolean> right, List<Double> importance) {
        double[] weights = train(signs, right, importance);
        TreeTraining training = new TreeTraining();
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).length > 0) {
                training.add(signs.get(i), right.get(i), importance.get(i), logit(weights, signs.get(i)));
            }
        }
        return new Learned(weights, training.train());
    }

    private static double logit(double[] weights, double[] signs) {
        double logit = 0;
        for (int j = 0; j < weights.length; j++) {
            logit += weights[j] * signs[j];
        }
        return logit;
    }

    /** The signs of a question's candidates; empty if there are none. */
    public static double[] signs(Question question, List<Ranked> ranked) {
        return ranked.isEmpty()
                ? new double[0]
                : Sign.ALL.stream()
                        .mapToDouble(sign -> sign.value().applyAsDouble(Candidates.of(question, ranked))).toArray();
    }

    private static double[] train(List<double[]> signs, List<Boolean> right, List<Double> importance) {
        int n = Sign.WEIGHED.size();
        double[] deviation = deviation(signs);
        double[] weights = new double[n];
        double[] mean = new double[n];
        double[] square = new double[n];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = new double[n];
            double all = 0;
            for (int i = 0; i < signs.size(); i++) {
                if (signs.get(i).length > 0) {
                    double[] row = signs.get(i);
                    double logit = 0;
                    for (int j = 0; j < n; j++) {
                        logit += weights[j] * row[j] / deviation[j];
                    }
                    double pull = ((right.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-logit))) * importance.get(i);
                    all += importance.get(i);
                    for (int j = 0; j < n; j++) {
                        gradient[j] += pull * row[j] / deviation[j];
                    }
                }
            }
            for (int j = 0; j < n; j++) {
                double g = gradient[j] / all - (j == 0 ? 0 : PENALTY * weights[j]);
                mean[j] = 0.9 * mean[j] + 0.1 * g;
                square[j] = 0.99 * square[j] + 0.01 * g * g;
                weights[j] += 0.1 * mean[j] / (1 - Math.pow(0.9, step))
                        / (Math.sqrt(square[j] / (1 - Math.pow(0.99, step))) + 1e-8);
            }
        }
        for (int j = 0; j < n; j++) {
            weights[j] /= deviation[j];
        }
        return weights;
    }

    private static double[] deviation(List<double[]> signs) {
        List<double[]> rows = signs.stream().filter(row -> row.length > 0).toList();
        double[] deviation = new double[Sign.WEIGHED.size()];
        for (int j = 0; j < deviation.length; j++) {
            int column = j;
            double mean = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
            double variance = rows.stream().mapToDouble(row -> Math.pow(row[column] - mean, 2)).average().orElse(0);
            deviation[j] = j == 0 ? 1 : Math.sqrt(variance) + 1e-9;
        }
        return deviation;
    }

    /** Writes weights, trees and thresholds as {@link Certainty} reads them. */
    public static void write(Path folder, String header, Learned learned, double unsure, double sure) {
        StringBuilder text = new StringBuilder(header);
        for (int j = 0; j < learned.weights.length; j++) {
            text.append(Sign.WEIGHED.get(j).key()).append(String.format(Locale.ROOT, "=%.4f%n", learned.weights[j]));
        }
        text.append(String.format(Locale.ROOT, "threshold-unsure=%.2f%nthreshold-sure=%.2f%n", unsure, sure));
        write(folder.resolve("certainty.properties"), text.toString());
        write(folder.resolve("certainty.trees"),
                header + String.join("\n", TreeTraining.lines(learned.trees, Sign.names())) + "\n");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
