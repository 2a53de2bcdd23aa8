package nerchinsk.round;

import java.util.Comparator;

/**
 * What somebody has reached.
 *
 * @param points the sum over all answers
 * @param right how many answers were right
 * @param answered how many answers there were
 */
public record Standing(Player player, long points, int right, int answered) {
    /** The best first; with the same points, who answered less to get them. */
    public static final Comparator<Standing> BEST_FIRST = Comparator.comparingLong(Standing::points).reversed()
            .thenComparing(Comparator.comparingInt(Standing::answered))
            .thenComparing(standing -> standing.player().name())
            .thenComparing(standing -> standing.player().id().value());
}
