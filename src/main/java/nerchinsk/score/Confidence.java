package nerchinsk.score;

/**
 * A calibrated probability: among many things said with confidence 0.8, about eight in ten are right.
 *
 * @param value in [0, 1]
 */
public record Confidence(double value) implements Comparable<Confidence> {
    /** Nothing speaks for it. */
    public static final Confidence NONE = new Confidence(0);

    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0, 1]: " + value);
        }
    }

    /** The probability whose log-odds are {@code logit}, any finite number. */
    public static Confidence ofLogit(double logit) {
        return new Confidence(1 / (1 + Math.exp(-logit)));
    }

    /** Whether this reaches {@code threshold}, in [0, 1]. */
    public boolean reaches(double threshold) {
        return value >= threshold;
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
