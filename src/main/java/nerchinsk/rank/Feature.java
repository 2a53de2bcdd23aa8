package nerchinsk.rank;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * One thing that speaks for a sentence or against it.
 *
 * @param name a few words, as {@code --explain} and the file of weights show it
 * @param value the measure, mostly in [0, 1]
 */
record Feature(String name, ToDoubleFunction<Evidence> value) {
    /** Every feature, in a fixed order. To add one, write it into the list it belongs to and learn the weights anew. */
    static final List<Feature> ALL = Stream.of(CoverageFeatures.LIST, ContextFeatures.LIST, FactFeatures.LIST,
            ShapeFeatures.LIST, WordingFeatures.LIST).flatMap(List::stream).toList();
}
