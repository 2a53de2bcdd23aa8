package nerchinsk.round;

/**
 * A question of a round.
 *
 * @param number its number among all that were chosen for the round, from 1; those that were lost have one, too
 * @param question the id of the question
 * @param right the place of the right option, from 0
 */
public record Asked(int number, String question, int right, Fate fate) {
    /** The same with another fate. */
    Asked as(Fate other) {
        return new Asked(number, question, right, other);
    }

    /** Whether its turn is over and it counts. */
    public boolean counts() {
        return fate instanceof Fate.Closed;
    }

    /** Whether it counts and the players skipped it. */
    boolean skipped() {
        return fate instanceof Fate.Closed closed && closed.skipped();
    }
}
