package nerchinsk.intent;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Goes down a smooth function from the origin: L-BFGS with a backtracking line search (Nocedal and Wright 2006, algorithms
 * 7.4 and 3.1). The numbers and the order of all sums are those of OpenNLP's minimiser, which this one takes the place of
 * (docs/decisions/0100-a-descent-of-our-own.md).
 */
final class Descent {
    /** It ends where the value falls by a smaller share, or the slope is so flat beside the point, or steps so short. */
    private static final double SMALLEST_CHANGE = 1e-4;
    private static final double FLATTEST = 1e-4;
    private static final double SHORTEST = 1e-10;
    /** Of what the slope promises, a step must keep so much; else it is shortened by this factor. */
    private static final double KEPT = 0.0001;
    private static final double SHORTENED = 0.5;

    private final Smooth function;
    private final int memory;
    private final Deque<Step> steps = new ArrayDeque<>();
    private double[] point;
    private double[] gradient;
    private double value;

    /** A step that was taken: how far it went, by how much the slope changed, and one over the product of both. */
    private record Step(double[] gone, double[] changed, double rho) {
    }

    private Descent(Smooth function, int memory) {
        this.function = function;
        this.memory = memory;
        this.point = new double[function.dimension()];
        this.gradient = new double[function.dimension()];
        this.value = function.valueAt(point);
        function.slope(gradient);
    }

    /** Where {@code function} is as low as so many steps lead, of which {@code memory} are remembered. */
    static double[] lowest(Smooth function, int most, int memory) {
        Descent descent = new Descent(function, memory);
        double length = 1 / norm(descent.gradient);
        for (int step = 0; step < most && descent.goesOn(length); step++) {
            length = 1;
        }
        return descent.point;
    }

    /** Takes a step; whether another one is worth it. */
    private boolean goesOn(double length) {
        double[] direction = direction();
        double slope = KEPT * product(direction, gradient);
        double[] next = new double[point.length];
        double taken = length;
        double reached = valueAfter(taken, direction, next);
        while (reached > value + slope * taken) {
            taken *= SHORTENED;
            reached = valueAfter(taken, direction, next);
        }
        // What it was is not needed any more: the array serves again.
        function.slope(direction);
        remember(next, direction);
        double change = (value - reached) / value;
        point = next;
        gradient = direction;
        value = reached;
        return change >= SMALLEST_CHANGE && norm(gradient) / Math.max(1, norm(point)) >= FLATTEST && taken >= SHORTEST;
    }

    private double valueAfter(double length, double[] direction, double[] next) {
        for (int i = 0; i < next.length; i++) {
            next[i] = point[i] + direction[i] * length;
        }
        return function.valueAt(next);
    }

    private void remember(double[] next, double[] slope) {
        double[] gone = new double[next.length];
        double[] changed = new double[next.length];
        for (int i = 0; i < next.length; i++) {
            gone[i] = next[i] - point[i];
            changed[i] = slope[i] - gradient[i];
        }
        if (steps.size() == memory) {
            steps.removeFirst();
        }
        steps.addLast(new Step(gone, changed, 1.0 / product(gone, changed)));
    }

    /** Down the slope, bent by what the last steps have shown of the function. */
    private double[] direction() {
        double[] direction = gradient.clone();
        double[] alphas = new double[steps.size()];
        int at = alphas.length;
        for (Iterator<Step> latest = steps.descendingIterator(); latest.hasNext();) {
            Step step = latest.next();
            double alpha = step.rho * product(step.gone, direction);
            alphas[--at] = alpha;
            for (int i = 0; i < direction.length; i++) {
                direction[i] = direction[i] - alpha * step.changed[i];
            }
        }
        for (Step step : steps) {
            double rest = alphas[at++] - step.rho * product(step.changed, direction);
            for (int i = 0; i < direction.length; i++) {
                direction[i] = direction[i] + step.gone[i] * rest;
            }
        }
        Arrays.setAll(direction, i -> -direction[i]);
        return direction;
    }

    private static double norm(double[] vector) {
        return Math.sqrt(product(vector, vector));
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }
}
