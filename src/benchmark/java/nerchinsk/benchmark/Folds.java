package nerchinsk.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nerchinsk.rank.RankingTraining;
import nerchinsk.rank.RankingTraining.Example;

/** Cross-validation: what is learned without some groups is tried on these. */
final class Folds {
    /** The number of folds whose weights the confidence is learned with. */
    static final int EIGHTHS = 8;

    private Folds() {
    }

    /** The groups that are left out in {@code fold}, from 0, of so many {@code folds}. */
    static Set<String> leftOut(List<String> groups, int fold, int folds) {
        Set<String> left = new TreeSet<>();
        for (int i = fold; i < groups.size(); i += folds) {
            left.add(groups.get(i));
        }
        return left;
    }

    /** For each group the weights of the ranking, learned without its fold. */
    static Map<String, double[]> weights(List<Example> examples, int folds) {
        Map<String, double[]> weights = new HashMap<>();
        List<String> groups = examples.stream().map(Example::group).distinct().toList();
        for (int fold = 0; fold < folds; fold++) {
            Set<String> left = leftOut(groups, fold, folds);
            double[] learned = RankingTraining
                    .train(examples.stream().filter(example -> !left.contains(example.group())).toList());
            left.forEach(group -> weights.put(group, learned));
        }
        return weights;
    }
}
