package nerchinsk.benchmark;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nerchinsk.answer.CertaintyTraining;
import nerchinsk.answer.CertaintyTraining.Learned;

/** How sure to be of each judged question, learned without its fold, and what that is worth. */
final class Certainties {
    private final Map<Judged, Double> confidence = new IdentityHashMap<>();

    Certainties(List<Judged> judged) {
        List<String> parts = judged.stream().map(Judged::part).distinct().toList();
        for (int fold = 0; fold < Folds.EIGHTHS; fold++) {
            Set<String> left = Folds.leftOut(parts, fold, Folds.EIGHTHS);
            Learned learned = learn(judged.stream().filter(one -> !left.contains(one.part())).toList());
            judged.stream().filter(one -> left.contains(one.part()))
                    .forEach(one -> confidence.put(one, learned.confidence(one.signs())));
        }
    }

    /** What fits {@code examples} best. */
    static Learned learn(List<Judged> examples) {
        return CertaintyTraining.learn(examples.stream().map(Judged::signs).toList(),
                examples.stream().map(Judged::right).toList(), examples.stream().map(Judged::importance).toList());
    }

    /** The confidence, in [0, 1], that the best sentence answers. */
    double of(Judged one) {
        return confidence.get(one);
    }

    /** Of the known the share right and shown, of the unknown the share silent, in [0, 1]. */
    double share(List<Judged> examples, boolean known, double threshold) {
        List<Judged> some = examples.stream().filter(one -> one.known() == known).toList();
        return some.stream().filter(one -> known ? one.right() && of(one) >= threshold : of(one) < threshold).count()
                / Math.max(1.0, some.size());
    }

    /** The area under the ROC curve: right answers against questions without an answer. */
    double area(List<Judged> examples) {
        List<Judged> unknown = examples.stream().filter(one -> !one.known()).toList();
        List<Judged> right = examples.stream().filter(Judged::right).toList();
        double wins = 0;
        for (Judged one : right) {
            for (Judged other : unknown) {
                int order = Double.compare(of(one), of(other));
                wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
            }
        }
        return wins / Math.max(1.0, (double) right.size() * unknown.size());
    }
}
