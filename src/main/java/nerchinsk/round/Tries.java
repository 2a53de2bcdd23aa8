package nerchinsk.round;

/**
 * How people did on a question.
 *
 * @param answered how many answered it
 * @param right how many of them were right
 */
public record Tries(int answered, int right) {
    /** Nobody has answered it yet. */
    static final Tries NONE = new Tries(0, 0);
    /**
     * So many answers weigh as much as what its options tell: the players of one or two rounds in a group. Our choice.
     */
    private static final int ASSUMED = 8;

    /**
     * How hard it is, from 0 to 1: the share of wrong answers, as if there had been some more before of which {@code
     * judged} were wrong. This is the mean of the posterior for a share with a beta prior (Gelman and others, Bayesian
     * Data Analysis, section 2.4), known from ratings as the Bayesian average.
     *
     * @param judged how hard its options make it, in [0, 1]
     */
    double difficulty(double judged) {
        return (answered - right + ASSUMED * judged) / (answered + ASSUMED);
    }
}
