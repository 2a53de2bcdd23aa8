package nerchinsk.stats;

import java.time.LocalDate;

/**
 * The quiz on one day.
 *
 * @param day a day of UTC
 * @param rounds how many rounds were begun
 * @param answers how many answers were given
 */
public record DayOfPlay(LocalDate day, long rounds, long answers) {
}
