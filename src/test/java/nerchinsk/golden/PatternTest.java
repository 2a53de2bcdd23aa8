package nerchinsk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pattern             | quote                                   | found
            2001                  | The treaty was signed in 2001.          | true
            2001                  | The treaty was signed in 2004.          | false
            1992 … yeltsin        | Boris Yeltsin visited China in 1992.    | true
            yeltsin ... 1992      | Boris Yeltsin visited China in 1992.    | true
            yeltsin … 1992 … kremlin | Boris Yeltsin visited China in 1992. | false
            ХРУЩЕВ                | К власти пришёл Никита Хрущёв.          | true
            """)
    void piecesMustAllOccurInAnyOrder(String pattern, String quote, boolean found) {
        assertThat(new Pattern(pattern).isIn(quote)).isEqualTo(found);
    }
}
