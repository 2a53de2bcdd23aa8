package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Years that could be taken for the right one: of the same decades, and not told of the same by any sentence. */
final class WrongYears implements Rivals {
    /** A sentence that shares so much with the question may tell the same of its year. Tried on the shipped documents. */
    private static final double SAME = 0.45;
    /** Farther years are seen to be wrong at once; before 1900 they may be four times as far. Our choice. */
    private static final int FARTHEST = 8;
    /** The next year might be argued for: what was agreed in December came into force in January. */
    private static final int NEAREST = 2;
    private static final int DENSE_FROM = 1900;

    /** Sentences of two documents that share so much speak of the same. Tried on the shipped documents. */
    private static final double DISPUTED = 0.75;

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
        int step = right < DENSE_FROM ? 4 : 1;
        List<Integer> later = drawn(gap, right, step);
        int most = Math.max(0, (years.latest() - right) / 2);
        return placing.around(gap, drawn(gap, right, -step), later.subList(0, Math.min(most, later.size())))
                .map(wrong -> wrong.stream().sorted().map(String::valueOf).toList());
    }

    /** Some years on one side of the right one, those in which the persons of the sentence are heard of first. */
    private List<Integer> drawn(Gap gap, int right, int step) {
        return IntStream.rangeClosed(NEAREST, FARTHEST).map(far -> right + far * step)
                .filter(year -> year >= 1000 && year <= years.latest()).filter(year -> isWrong(gap, year)).boxed()
                .sorted(Comparator.<Integer>comparingLong(year -> years.strangers(gap.told(), year))
                        .thenComparing(year -> Fingerprint.number(year + gap.marked(), 1 << 20)))
                .toList();
    }

    private boolean isWrong(Gap gap, int year) {
        int right = Integer.parseInt(gap.right());
        boolean order = Years.in(gap.marked())
                .allMatch(other -> other < Math.min(right, year) || other > Math.max(right, year));
        return order && years.telling(year).stream()
                .noneMatch(told -> subjects.shared(gap.told(), gap.span(), told) >= SAME);
    }

    /** Whether no other document tells the same of another year. */
    boolean isUndisputed(Gap gap) {
        List<Told> others = new ArrayList<>();
        int right = Integer.parseInt(gap.right());
        years.all().filter(year -> year != right).forEach(year -> others.addAll(years.telling(year)));
        return others.stream().filter(told -> !told.text().contains(gap.right()))
                .filter(told -> told.sentence().passage().document() != gap.told().sentence().passage().document())
                .noneMatch(told -> subjects.shared(gap.told(), gap.span(), told) >= DISPUTED);
    }
}
