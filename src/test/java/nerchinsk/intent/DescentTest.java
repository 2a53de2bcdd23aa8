package nerchinsk.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.junit.jupiter.api.Test;

class DescentTest {
    private static final int MEMORY = 10;

    /** A long narrow valley with its lowest point at 1, 1 (Rosenbrock 1960). */
    private static final class Valley implements Smooth {
        private double x;
        private double y;

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public double valueAt(double[] point) {
            x = point[0];
            y = point[1];
            return 1 + (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
        }

        @Override
        public void slope(double[] gradient) {
            gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
            gradient[1] = 200 * (y - x * x);
        }
    }

    /** The same function as OpenNLP asks for it. */
    private record Asked(Smooth function) implements Function {
        @Override
        public int getDimension() {
            return function.dimension();
        }

        @Override
        public double valueAt(double[] point) {
            return function.valueAt(point);
        }

        @Override
        public double[] gradientAt(double[] point) {
            function.valueAt(point);
            double[] gradient = new double[point.length];
            function.slope(gradient);
            return gradient;
        }
    }

    private static Penalised lessons() {
        Lessons lessons = Lessons.of(List.of("when", "who", "what", "when", "who"), Stream.of(
                List.of("when", "signed", "treaty"), List.of("who", "signed"), List.of("what", "treaty"),
                List.of("year", "signed"), List.of("who", "came", "year")), 1);
        return new Penalised(new Surprise(lessons), 0.1);
    }

    @Test
    void lowestPointOfAValleyIsFound() {
        assertThat(Descent.lowest(new Valley(), 100, MEMORY)).containsExactly(new double[]{1, 1}, within(0.05));
    }

    @Test
    void asFewStepsAsAreAllowedAreTaken() {
        double[] one = Descent.lowest(new Valley(), 1, MEMORY);
        double[] two = Descent.lowest(new Valley(), 2, MEMORY);
        assertThat(new Valley().valueAt(two)).isLessThan(new Valley().valueAt(one));
    }

    @Test
    void wayIsThatOfOpenNlpToTheLastDigit() {
        assertThat(Descent.lowest(lessons(), MEMORY, MEMORY)).isEqualTo(new QNMinimizer(0, 0, MEMORY, MEMORY,
                QNMinimizer.MAX_FCT_EVAL_DEFAULT).minimize(new Asked(lessons())));
    }

    @Test
    void moreStepsThanAreRememberedLeadLowerStill() {
        double[] ten = Descent.lowest(new Valley(), MEMORY, 5);
        double[] more = Descent.lowest(new Valley(), 3 * MEMORY, 5);
        assertThat(new Valley().valueAt(more)).isLessThan(new Valley().valueAt(ten));
    }
}
