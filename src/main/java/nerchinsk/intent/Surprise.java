package nerchinsk.intent;

import java.util.Arrays;

/**
 * What training makes as small as it can: the negative log-likelihood of the intents that were taught, under a maximum
 * entropy model with one weight for each feature and intent. Value and slope come from one pass over the questions each.
 */
final class Surprise implements Smooth {
    private final Lessons lessons;
    private final int intents;
    /** For each question and intent, how much likelier than true the model takes the intent. */
    private final double[] excess;

    Surprise(Lessons lessons) {
        this.lessons = lessons;
        this.intents = lessons.intents().size();
        this.excess = new double[lessons.rows().size() * intents];
    }

    /** The number of weights; that of a feature and an intent stands at {@link #weight}. */
    @Override
    public int dimension() {
        return lessons.features().size() * intents;
    }

    int weight(int feature, int intent) {
        return feature * intents + intent;
    }

    /** For each weight, how often its feature occurs. */
    int[] frequencies() {
        int[] frequencies = new int[dimension()];
        for (int[] row : lessons.rows()) {
            for (int feature : row) {
                for (int at = weight(feature, 0); at < weight(feature + 1, 0); at++) {
                    frequencies[at]++;
                }
            }
        }
        return frequencies;
    }

    @Override
    public double valueAt(double[] weights) {
        double[] odds = new double[intents];
        double value = 0;
        for (int question = 0; question < lessons.rows().size(); question++) {
            Arrays.fill(odds, 0);
            for (int feature : lessons.rows().get(question)) {
                int at = feature * intents;
                for (int intent = 0; intent < odds.length; intent++) {
                    odds[intent] += weights[at + intent];
                }
            }
            value += surprise(question, odds);
        }
        return value;
    }

    /** How little the question's intent was expected, by the logarithms of the odds of all. */
    private double surprise(int question, double[] odds) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double odd : odds) {
            greatest = Math.max(greatest, odd);
        }
        int taught = lessons.taught()[question];
        double right = odds[taught] - greatest;
        double sum = 0;
        for (int intent = 0; intent < odds.length; intent++) {
            odds[intent] = Math.exp(odds[intent] - greatest);
            sum += odds[intent];
        }
        int from = question * intents;
        for (int intent = 0; intent < odds.length; intent++) {
            excess[from + intent] = odds[intent] / sum;
        }
        excess[from + taught] -= 1;
        return Math.log(sum) - right;
    }

    @Override
    public void slope(double[] gradient) {
        Arrays.fill(gradient, 0);
        double[] over = new double[intents];
        for (int question = 0; question < lessons.rows().size(); question++) {
            System.arraycopy(excess, question * intents, over, 0, intents);
            for (int feature : lessons.rows().get(question)) {
                int at = feature * intents;
                for (int intent = 0; intent < over.length; intent++) {
                    gradient[at + intent] += over[intent];
                }
            }
        }
    }
}
