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
    /** Where it was asked last, and the gradient there: the minimiser copies what it keeps. */
    private final double[] seen;
    private final double[] gradient;

    Surprise(Lessons lessons) {
        this.lessons = lessons;
        this.intents = lessons.intents().size();
        this.seen = new double[getDimension()];
        this.gradient = new double[getDimension()];
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
        Arrays.fill(gradient, 0);
        double[] odds = new double[intents];
        double value = 0;
        for (int question = 0; question < lessons.rows().size(); question++) {
            int[] row = lessons.rows().get(question);
            Arrays.fill(odds, 0);
            for (int feature : row) {
                int at = feature * intents;
                for (int intent = 0; intent < odds.length; intent++) {
                    odds[intent] += weights[at + intent];
                }
            }
            value += surprise(lessons.taught()[question], odds);
            for (int feature : row) {
                int at = feature * intents;
                for (int intent = 0; intent < odds.length; intent++) {
                    gradient[at + intent] += odds[intent];
                }
            }
        }
        return value;
    }

    /**
     * How little the intent that was taught was expected, by the logarithms of the odds of all; in their place it
     * leaves how much likelier than true each intent is taken.
     */
    private static double surprise(int taught, double[] odds) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double odd : odds) {
            greatest = Math.max(greatest, odd);
        }
        double right = odds[taught] - greatest;
        double sum = 0;
        for (int intent = 0; intent < odds.length; intent++) {
            odds[intent] = Math.exp(odds[intent] - greatest);
            sum += odds[intent];
        }
        for (int intent = 0; intent < odds.length; intent++) {
            odds[intent] /= sum;
        }
        odds[taught] -= 1;
        return Math.log(sum) - right;
    }

    /** The gradient, in an array that holds another one after the next call of any method. */
    @Override
    public double[] gradientAt(double[] weights) {
        if (!Arrays.equals(weights, seen)) {
            valueAt(weights);
        }
        return gradient;
    }
}
