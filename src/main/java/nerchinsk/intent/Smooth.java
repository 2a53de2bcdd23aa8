package nerchinsk.intent;

/** A smooth function of many numbers. Not for use by several threads. */
interface Smooth {
    /** How many numbers it takes. */
    int dimension();

    /** Its value at {@code point}. */
    double valueAt(double[] point);

    /** Puts the slope along each number into {@code gradient}, at the point whose value was asked for last. */
    void slope(double[] gradient);
}
