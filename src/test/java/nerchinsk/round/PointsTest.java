package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # milliseconds of 20 s, right ones before, points
            0,     0,  15
            3999,  0,  15
            4000,  0,  14
            19999, 0,  11
            20000, 0,  10
            90000, 0,  10
            -,     0,  10
            -,     3,  13
            0,     5,  20
            0,     50, 20
            """)
    void quickAndSteadyPlayersGetMore(Long taken, int streak, int points) {
        assertThat(Points.ofRight(Optional.ofNullable(taken).map(Duration::ofMillis), Duration.ofSeconds(20), streak))
                .isEqualTo(points);
    }
}
