package nerchinsk.picture;

/**
 * Years of one mood.
 *
 * @param mood the mood
 * @param first the first year
 * @param last the year in which the next period begins, or the last one of all
 */
public record Period(Mood mood, int first, int last) {
}
