package nerchinsk.intent;

import java.util.Arrays;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * What training makes as small as it can: the negative log-likelihood of the intents that were taught, under a maximum
 * entropy model with one weight for each feature and intent. Value and gradient come from one pass over the questions,
 * which is why it is here: OpenNLP's own takes two, and most of a second. Not for use by several threads.
 */
final class Surprise implements Function {
    private final Lessons lessons;
    private final int intents;
    /** For each question and intent, how much likelier than true the model takes the intent at {@link #seen}. */
    private final double[] excess;
    private final double[] seen;

    Surprise(Lessons lessons) {
        this.lessons = lessons;
        this.intents = lessons.intents().size();
        this.excess = new double[lessons.rows().size() * intents];
        this.seen = new double[getDimension()];
        Arrays.fill(seen, Double.NaN);
    }

    /** The number of weights; that of a feature and an intent stands at {@link #weight}. */
    @Override
    public int getDimension() {
        return lessons.features().size() * intents;
    }

    int weight(int feature, int intent) {
        return feature * intents + intent;
    }

    /** For each weight, how often its feature occurs. */
    int[] frequencies() {
        int[] frequencies = new int[getDimension()];
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
        System.arraycopy(weights, 0, seen, 0, seen.length);
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
    public double[] gradientAt(double[] weights) {
        if (!Arrays.equals(weights, seen)) {
            valueAt(weights);
        }
        double[] gradient = new double[weights.length];
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
        return gradient;
    }
}
