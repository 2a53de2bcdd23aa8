package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Years that could be taken for the right one: of the same decades, and not told of the same by any sentence. */
final class WrongYears {
    /** A sentence that shares so much with the question may tell the same of another year. Tried on the shipped documents. */
    private static final double ALIKE = 0.45;
    /** A year of an age with a year for each event lies at most so far away; earlier ones four times as far. Our choice. */
    private static final int FARTHEST = 9;
    private static final int DENSE_FROM = 1900;
    private static final int COUNT = 3;

    private final Subjects subjects;
    private final Years years;

    WrongYears(Subjects subjects, Years years) {
        this.subjects = subjects;
        this.years = years;
    }

    /** Three of them, so that the right year is as often the first as the last by time; empty if there are not enough. */
    Optional<List<String>> beside(Gap gap) {
        int right = Integer.parseInt(gap.right());
        int step = right < DENSE_FROM ? 4 : 1;
        List<Integer> earlier = shuffled(gap, right, -step);
        List<Integer> later = shuffled(gap, right, step);
        int before = Math.max(COUNT - later.size(),
                Math.min(earlier.size(), Fingerprint.number(gap.marked(), COUNT + 1)));
        if (before > earlier.size()) {
            return Optional.empty();
        }
        List<Integer> wrong = new ArrayList<>(earlier.subList(0, before));
        wrong.addAll(later.subList(0, COUNT - before));
        return Optional.of(wrong.stream().sorted().map(String::valueOf).toList());
    }

    private List<Integer> shuffled(Gap gap, int right, int step) {
        return IntStream.rangeClosed(1, FARTHEST).map(far -> right + far * step)
                .filter(year -> year >= 1000 && year <= years.latest()).filter(year -> isWrong(gap, year)).boxed()
                .sorted((a, b) -> Integer.compare(lot(gap, a), lot(gap, b))).toList();
    }

    private static int lot(Gap gap, int year) {
        return Fingerprint.number(year + gap.marked(), 1 << 20);
    }

    private boolean isWrong(Gap gap, int year) {
        return years.telling(year).stream().noneMatch(told -> subjects.shared(gap.told(), gap.span(), told) >= ALIKE);
    }
}
