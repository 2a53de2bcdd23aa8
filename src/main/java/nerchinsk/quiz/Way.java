package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;

/** A way to turn a sentence into a question. */
@FunctionalInterface
interface Way {
    /**
     * The question that {@code gap} is the answer to; empty if the build of its sentence is not plain enough for it.
     */
    Optional<String> of(Gap gap);

    /** The first of {@code ways} that leads to a question. */
    static Way first(List<Way> ways) {
        return gap -> ways.stream().flatMap(way -> way.of(gap).stream()).findFirst();
    }
}
