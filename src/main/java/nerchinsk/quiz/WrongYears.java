package nerchinsk.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Years that could be taken for the right one: of the same decades, and not told of the same by any sentence. */
final class WrongYears implements Rivals {
    /**
     * A sentence that shares so much with the question may tell the same of its year. Tried on the shipped documents.
     */
    private static final double SAME = 0.45;
    /** Farther years are seen to be wrong at once; before 1900 they may be four times as far. Our choice. */
    private static final int FARTHEST = 8;
    /** The next year might be argued for: what was agreed in December came into force in January. */
    private static final int NEAREST = 2;
    private static final int DENSE_FROM = 1900;

    private final Subjects subjects;
    private final Years years;
    private final Placing placing = new Placing();

    WrongYears(Subjects subjects, Years years) {
        this.subjects = subjects;
        this.years = years;
    }

    @Override
    public Optional<List<String>> beside(Gap gap) {
        int right = Integer.parseInt(gap.right());
        List<Heard> near = subjects.near(gap, SAME);
        int step = right < DENSE_FROM ? 4 : 1;
        List<Integer> later = drawn(gap, near, step);
        int most = Math.max(0, (years.latest() - right) / 2);
        List<Integer> earlier = drawn(gap, near, -step);
        List<Integer> possible = later.subList(0, Math.min(most, later.size()));
        return placing.around(gap, lived(gap, earlier), lived(gap, possible))
                .or(() -> placing.around(gap, earlier, possible))
                .map(wrong -> wrong.stream().sorted().map(String::valueOf).toList());
    }

    /** Those in which all persons of the sentence are heard of: the others are seen to be wrong. */
    private List<Integer> lived(Gap gap, List<Integer> drawn) {
        return drawn.stream().filter(year -> years.strangers(gap.told(), year) == 0).toList();
    }

    /** Some years on one side of the right one, those in which the persons of the sentence are heard of first. */
    private List<Integer> drawn(Gap gap, List<Heard> near, int step) {
        int right = Integer.parseInt(gap.right());
        return IntStream.rangeClosed(NEAREST, FARTHEST).map(far -> right + far * step)
                .filter(year -> year >= 1000 && year <= years.latest()).filter(year -> keepsOrder(gap, right, year))
                .filter(year -> near.stream().noneMatch(other -> other.tells(year))).boxed()
                .sorted(Comparator.<Integer>comparingLong(year -> years.strangers(gap.told(), year))
                        .thenComparing(year -> Fingerprint.number(year + gap.marked(), 1 << 20)))
                .toList();
    }

    /** Whether {@code year} stands on the same side of the other years of the sentence as the right one. */
    private static boolean keepsOrder(Gap gap, int right, int year) {
        return Years.in(gap.marked())
                .allMatch(other -> other < Math.min(right, year) || other > Math.max(right, year));
    }
}
