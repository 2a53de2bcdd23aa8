package nerchinsk.rank;

import java.util.List;
import java.util.Properties;
import nerchinsk.language.WordLists;

/**
 * The learned weight of each feature, in the order of the list that they are for. They come from the training command
 * that {@code docs/evaluation-ranking.md} names, never from hand.
 *
 * @param values one for each feature
 */
record Weights(List<Double> values) {
    Weights {
        values = List.copyOf(values);
    }

    /** The weights in the jar under {@code resource} for the features with these names; 0 for one that it lacks. */
    static Weights load(String resource, List<String> names) {
        Properties properties = WordLists.properties(Weights.class, resource);
        return new Weights(names.stream().map(name -> properties.getProperty(name.replace(' ', '-'), "0"))
                .map(Double::valueOf).toList());
    }
}
