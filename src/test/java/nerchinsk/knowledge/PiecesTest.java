package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
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
        assertThat(new Pieces(pattern).isIn(quote)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19[0-9]+", "Yeltsin.*1992", "\\bYeltsin", "Putin|Yeltsin", "^In 2001", "(?i)putin"})
    void regularExpressionsAreRecognised(String pattern) {
        assertThat(new Pieces(pattern).likeAnExpression()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$55.5 billion", "Yeltsin … 1992", "U.S. (2001)", "ADMM+", "[sic]"})
    void textsAreNotTakenForRegularExpressions(String pattern) {
        assertThat(new Pieces(pattern).likeAnExpression()).isFalse();
    }
}
