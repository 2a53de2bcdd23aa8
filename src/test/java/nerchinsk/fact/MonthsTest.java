package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            16 июля 2001 года         | 7
            в марте                   | 3
            5 May 1969                | 5
            между маем и мартом       | 3 5
            Sept. 1950 to Jan. 1951   | 1 9
            12 дек. 1911              | 12
            the mayor of the city     | -
            в году                    | -
            """)
    void monthsAreToldByTheirBeginningsInEveryForm(String text, String months) {
        assertThat(Months.in(text).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                .isEqualTo(months == null ? "" : months);
    }
}
