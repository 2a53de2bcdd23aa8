package nerchinsk.rank;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nerchinsk.score.Explanation;

/** A weighted sum of features. Immutable: safe for use by many threads. */
final class LinearModel {
    private final List<Feature> features;
    private final double[] weights;

    LinearModel(List<Feature> features, Weights weights) {
        if (features.size() != weights.values().size()) {
            throw new IllegalArgumentException(
                    features.size() + " features and " + weights.values().size() + " weights");
        }
        this.features = List.copyOf(features);
        this.weights = weights.values().stream().mapToDouble(weight -> weight).toArray();
    }

    double score(Evidence evidence) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                score += weights[i] * features.get(i).value().applyAsDouble(evidence);
            }
        }
        return score;
    }

    Explanation explain(Evidence evidence) {
        return Explanation.sum("score", IntStream.range(0, weights.length)
                .mapToObj(i -> explain(i, features.get(i).value().applyAsDouble(evidence)))
                .filter(part -> part.value() != 0)
                .sorted(Comparator.comparingDouble((Explanation part) -> Math.abs(part.value())).reversed()).toList());
    }

    private Explanation explain(int i, double value) {
        return Explanation.leaf(weights[i] * value,
                "%s: %.2f × %.2f".formatted(features.get(i).name(), value, weights[i]));
    }
}
