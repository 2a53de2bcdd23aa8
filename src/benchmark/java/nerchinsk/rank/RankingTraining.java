package nerchinsk.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.IntentModel;
import nerchinsk.question.Question;

/**
 * Learns the weights of the ranking: softmax over the candidates of a question, where the right ones share the
 * probability; full-batch Adam (Kingma and Ba 2015) with an L2 penalty on features of unit variance. Deterministic.
 */
public final class RankingTraining {
    private static final double PENALTY = 0.005;
    private static final int STEPS = 150;

    private RankingTraining() {
    }

    /**
     * A question with its candidates.
     *
     * @param group what is kept together in cross-validation
     * @param right which candidates answer
     * @param importance how much it counts beside others, more than 0
     */
    public record Example(String group, Question question, List<Evidence> evidence, double[][] features,
            boolean[] right, double importance) {
        /** The same example, which counts otherwise. */
        public Example counting(double other) {
            return new Example(group, question, evidence, features, right, other);
        }

        /** The sentence of the candidate with this index. */
        public StoredSentence sentence(int candidate) {
            return evidence.get(candidate).sentence();
        }

        /** Whether {@code ranked} answers. */
        public boolean isRight(Ranked ranked) {
            for (int i = 0; i < right.length; i++) {
                if (right[i] && sentence(i).number() == ranked.sentence().number()) {
                    return true;
                }
            }
            return false;
        }

        boolean useful() {
            for (boolean one : right) {
                if (one) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Takes questions apart over one store. */
    public static final class Gatherer {
        private final Passages passages;
        private final EvidenceGatherer gatherer;

        /** @param intents tells what a known wording asks for */
        public Gatherer(Passages passages, Mentions terms, IntentModel intents) {
            this.passages = passages;
            this.gatherer = new EvidenceGatherer(passages, terms, intents);
        }

        /** The example that {@code question} makes. */
        public Example example(String group, Question question, Predicate<StoredSentence> right) {
            List<Evidence> evidence = gatherer.gather(question, passages.near(question));
            boolean[] rights = new boolean[evidence.size()];
            for (int i = 0; i < rights.length; i++) {
                rights[i] = right.test(evidence.get(i).sentence());
            }
            return new Example(group, question, evidence, evidence.stream().map(RankingTraining::features)
                    .toArray(double[][]::new), rights, 1);
        }
    }

    private static double[] features(Evidence evidence) {
        return Feature.ALL.stream().mapToDouble(feature -> feature.value().applyAsDouble(evidence)).toArray();
    }

    /** The weights that fit {@code examples} best. */
    public static double[] train(List<Example> examples) {
        double[] deviation = deviation(examples);
        int n = deviation.length;
        double[] weights = new double[n];
        double[] mean = new double[n];
        double[] square = new double[n];
        List<Example> useful = examples.stream().filter(Example::useful).toList();
        double all = useful.stream().mapToDouble(Example::importance).sum();
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(useful, weights, deviation);
            double rate = 0.1 * Math.min(1, 2.0 * (STEPS - step + 1) / STEPS);
            for (int j = 0; j < n; j++) {
                double g = gradient[j] / all - PENALTY * weights[j];
                mean[j] = 0.9 * mean[j] + 0.1 * g;
                square[j] = 0.99 * square[j] + 0.01 * g * g;
                weights[j] += rate * mean[j] / (1 - Math.pow(0.9, step))
                        / (Math.sqrt(square[j] / (1 - Math.pow(0.99, step))) + 1e-8);
            }
        }
        for (int j = 0; j < n; j++) {
            weights[j] /= deviation[j];
        }
        return weights;
    }

    private static double[] gradient(List<Example> examples, double[] weights, double[] deviation) {
        double[] scaled = new double[weights.length];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = weights[j] / deviation[j];
        }
        double[] gradient = new double[weights.length];
        for (Example example : examples) {
            double[] chances = Arrays.stream(example.features()).mapToDouble(row -> dot(scaled, row)).toArray();
            double most = DoubleStream.of(chances).max().orElse(0);
            double all = 0;
            double right = 0;
            for (int i = 0; i < chances.length; i++) {
                chances[i] = Math.exp(chances[i] - most);
                all += chances[i];
                right += example.right()[i] ? chances[i] : 0;
            }
            for (int i = 0; i < chances.length; i++) {
                double pull = example.importance() * ((example.right()[i] ? chances[i] / Math.max(right, 1e-300) : 0)
                        - chances[i] / all);
                for (int j = 0; j < gradient.length; j++) {
                    gradient[j] += pull * example.features()[i][j] / deviation[j];
                }
            }
        }
        return gradient;
    }

    private static double[] deviation(List<Example> examples) {
        int n = Feature.ALL.size();
        double[] sum = new double[n];
        double[] squares = new double[n];
        long rows = 0;
        for (Example example : examples) {
            for (double[] row : example.features()) {
                rows++;
                for (int j = 0; j < n; j++) {
                    sum[j] += row[j];
                    squares[j] += row[j] * row[j];
                }
            }
        }
        double[] deviation = new double[n];
        for (int j = 0; j < n; j++) {
            deviation[j] = Math.sqrt(Math.max(0, squares[j] / rows - Math.pow(sum[j] / rows, 2))) + 1e-9;
        }
        return deviation;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    /** The candidates of {@code example} as the ranking with {@code weights} orders them. */
    public static List<Ranked> rank(Example example, double[] weights) {
        LinearModel model = new LinearModel(Feature.ALL, new Weights(DoubleStream.of(weights).boxed().toList()));
        return example.evidence().stream().map(evidence -> new Ranked(evidence, model.score(evidence), model))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed()
                        .thenComparingInt(ranked -> ranked.sentence().number()))
                .toList();
    }

    /** Writes {@code weights} as the ranking reads them. */
    public static void write(Path file, String header, double[] weights) {
        StringBuilder text = new StringBuilder(header);
        for (int j = 0; j < weights.length; j++) {
            text.append(Feature.ALL.get(j).name().replace(' ', '-'))
                    .append(String.format(Locale.ROOT, "=%.4f%n", weights[j]));
        }
        try {
            Files.writeString(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
