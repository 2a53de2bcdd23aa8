package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses wrong options on both sides of the right one, so that it is as often the first as the last of them. */
final class Placing {
    /**
     * {@link Rivals#COUNT} of these; empty if there are not so many.
     *
     * @param below smaller or earlier ones, the best first
     * @param above larger or later ones, the best first
     */
    <T> Optional<List<T>> around(Gap gap, List<T> below, List<T> above) {
        if (below.size() + above.size() < Rivals.COUNT) {
            return Optional.empty();
        }
        int drawn = Fingerprint.number(gap.marked(), Rivals.COUNT + 1);
        int before = Math.max(Rivals.COUNT - above.size(), Math.min(below.size(), drawn));
        List<T> wrong = new ArrayList<>(below.subList(0, before).reversed());
        wrong.addAll(above.subList(0, Rivals.COUNT - before));
        return Optional.of(wrong);
    }
}
