package nerchinsk.round;

import java.time.Duration;
import java.util.Optional;

/** What an answer is worth. */
public final class Points {
    /** For a right answer; our choice. */
    private static final int RIGHT = 10;
    /** At most, for a quick one; our choice. */
    private static final int MOST_FOR_SPEED = 5;
    /** At most, for right answers one after the other; our choice. */
    private static final int MOST_FOR_STREAK = 5;

    private Points() {
    }

    /**
     * The points of a right answer: 10 to 20. A wrong one has none.
     *
     * @param taken how long it took: five points in the first fifth of the time, one in the last; none if it is not
     * known
     * @param time how long there was to answer
     * @param streak how many questions in a row the player had right before; a point for each, at most five
     */
    public static int ofRight(Optional<Duration> taken, Duration time, int streak) {
        return RIGHT + taken.map(duration -> speed(duration, time)).orElse(0) + Math.min(streak, MOST_FOR_STREAK);
    }

    private static int speed(Duration taken, Duration time) {
        long fifths = MOST_FOR_SPEED * Math.max(0, taken.toMillis()) / Math.max(1, time.toMillis());
        return (int) Math.max(0, MOST_FOR_SPEED - fifths);
    }
}
