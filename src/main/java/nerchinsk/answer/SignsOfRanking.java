package nerchinsk.answer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.rank.Ranked;

/** What the ranking itself looks at, of the best sentence, and how that differs from the next one. */
final class SignsOfRanking {
    /** Two signs for each feature of the ranking. */
    static final List<Sign> LIST = IntStream.range(0, Ranked.featureNames().size())
            .mapToObj(SignsOfRanking::of).flatMap(List::stream).toList();

    private SignsOfRanking() {
    }

    private static List<Sign> of(int feature) {
        String name = Ranked.featureNames().get(feature);
        return Stream.of(new Sign("ranked by " + name, c -> c.features()[feature]),
                new Sign("before the next by " + name, c -> c.features()[feature] - c.nextFeatures()[feature]))
                .toList();
    }
}
