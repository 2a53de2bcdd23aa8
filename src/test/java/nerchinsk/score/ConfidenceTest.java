package nerchinsk.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
    @ParameterizedTest
    @CsvSource({"0, 0.5", "2, 0.8808", "-2, 0.1192", "1000, 1", "-1000, 0"})
    void logOddsBecomeProbabilities(double logit, double expected) {
        assertThat(Confidence.ofLogit(logit).value()).isCloseTo(expected, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesWhatIsNoProbability(double value) {
        assertThatThrownBy(() -> new Confidence(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void explanationAddsUpItsParts() {
        Explanation sum = Explanation.sum("score",
                java.util.List.of(Explanation.leaf(1.5, "words met"), Explanation.leaf(-0.5, "leans")));
        assertThat(sum.value()).isEqualTo(1.0);
    }
}
