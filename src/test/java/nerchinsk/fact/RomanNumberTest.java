package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I   | 1
            IV  | 4
            IX  | 9
            xix | 19
            XXI | 21
            # the letters of the Russian keyboard
            ХХ  | 20
            """)
    void smallerDigitBeforeAGreaterOneIsTakenAway(String numeral, int value) {
        assertThat(RomanNumber.of(numeral)).isEqualTo(value);
    }
}
