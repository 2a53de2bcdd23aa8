package nerchinsk.intent;

import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * {@link Surprise} with a cost for large weights, as a function of scaled weights: each is measured by how sharply the
 * sum is likely to bend along it. The minimiser takes all directions for alike at first; so they are, and it needs a
 * sixth of the steps.
 */
final class Penalised implements Function {
    /**
     * What a question that shows a feature adds to the bend: more than p (1 − p) where each of ten intents is as
     * likely, 0.09, since the features of a question bend together. Of 0.05 to 0.8 this needs the fewest steps, one
     * pass each.
     */
    private static final double BEND = 0.4;

    private final Surprise surprise;
    private final double cost;
    private final double[] scale;
    /**
     * The weights that were asked for last and the gradient there: new arrays at each step would be most of what
     * training throws away.
     */
    private final double[] weights;
    private final double[] gradient;

    /** The cost is that of the square of a weight. */
    Penalised(Surprise surprise, double cost) {
        this.surprise = surprise;
        this.cost = cost;
        this.scale = new double[surprise.getDimension()];
        this.weights = new double[scale.length];
        this.gradient = new double[scale.length];
        int[] frequencies = surprise.frequencies();
        for (int i = 0; i < scale.length; i++) {
            scale[i] = 1 / Math.sqrt(2 * cost + BEND * frequencies[i]);
        }
    }

    @Override
    public int getDimension() {
        return scale.length;
    }

    /** The weights themselves, in an array that holds others after the next call of any method. */
    double[] weights(double[] scaled) {
        for (int i = 0; i < scale.length; i++) {
            weights[i] = scaled[i] * scale[i];
        }
        return weights;
    }

    @Override
    public double valueAt(double[] scaled) {
        double squares = 0;
        for (double weight : weights(scaled)) {
            squares += weight * weight;
        }
        return surprise.valueAt(weights) + cost * squares;
    }

    /** The gradient, in an array that holds another one after the next call of any method. */
    @Override
    public double[] gradientAt(double[] scaled) {
        weights(scaled);
        double[] unscaled = surprise.gradientAt(weights);
        for (int i = 0; i < scale.length; i++) {
            gradient[i] = (unscaled[i] + 2 * cost * weights[i]) * scale[i];
        }
        return gradient;
    }
}
