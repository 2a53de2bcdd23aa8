package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A gas deal worth $400 billion over 30 years.   | $400 billion; 30 years
            The share rose to 55.5 percent.                | 55.5 percent
            Nine countries took part.                      | Nine
            В учениях участвовали десять тысяч человек.    | десять тысяч человек
            Торговля выросла в 6 раз.                      | 6 раз
            It was signed on 16 July 2001.                 |
            The Su-27 is a fighter.                        |
            The border between the two is long.            |
            Two of these three states agreed.              | Two
            Эти две страны подписали два соглашения.       | два
            """)
    void figuresAreFoundWithMagnitudeAndUnitButNotInDatesOrCodes(String text, String figures) {
        assertThat(Figures.in(text, Dates.in(text)).stream().map(span -> span.of(text))
                .collect(Collectors.joining("; "))).isEqualTo(figures == null ? "" : figures);
    }
}
