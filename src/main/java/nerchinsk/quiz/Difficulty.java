package nerchinsk.quiz;

import java.util.List;

/** How hard a question is, judged by how alike its options are. */
final class Difficulty {
    /** Names cannot be measured: they are in the middle. */
    static final double UNKNOWN = 0.5;
    /** Numbers that differ by half are easy to tell apart, years that differ by ten as well. Our choice. */
    private static final double FAR_SHARE = 0.5;
    private static final double FAR_YEARS = 10;

    private Difficulty() {
    }

    /** From 0, easy, to 1, hard. */
    static double of(Gap gap, List<String> wrong) {
        return switch (gap.wanted()) {
            case YEAR -> hardness(gap, wrong, FAR_YEARS);
            case FIGURE -> gap.right().matches("\\d+")
                    ? hardness(gap, wrong, Math.max(1, Double.parseDouble(gap.right()) * FAR_SHARE))
                    : UNKNOWN;
            case PERSON, PLACE, TREATY, NAME -> UNKNOWN;
        };
    }

    private static double hardness(Gap gap, List<String> wrong, double far) {
        double right = Double.parseDouble(gap.right());
        double distance = wrong.stream().mapToDouble(option -> Math.abs(Double.parseDouble(option) - right)).average()
                .orElse(far);
        return Math.max(0, 1 - distance / far);
    }
}
