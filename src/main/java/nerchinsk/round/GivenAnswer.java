package nerchinsk.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of the log of answers, which all scores come from.
 *
 * @param number the number of the question in its round
 * @param option the place of the option that was chosen, from 0
 * @param taken how long it took; empty if nobody knows, since the answer was fetched late
 * @param points what it is worth
 * @param at when it arrived
 */
public record GivenAnswer(int number, Player player, int option, boolean right, Optional<Duration> taken, int points,
        Instant at) {
}
