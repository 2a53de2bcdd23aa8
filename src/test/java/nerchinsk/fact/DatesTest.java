package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was signed on 16 July 2001.               | 16 July 2001
            On July 16, 2001 they met.                   | July 16, 2001
            They met in May 2015 and in 2019.            | May 2015; 2019
            Trade grew in the 1990s.                     | the 1990s
            Since the 16th century they have traded.     | the 16th century
            From 1949 to 1962 licences were given.       | From 1949 to 1962
            Договор подписан 16 июля 2001 года в Москве. | 16 июля 2001 года
            В мае 2015 года прошёл парад.                | мае 2015 года
            С XVI века, а затем в 1990-е годы.           | XVI века; 1990-е годы
            """)
    void datesAreFoundAsPeopleWriteThem(String text, String dates) {
        assertThat(Dates.in(text).stream().map(span -> span.of(text)).collect(Collectors.joining("; ")))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The deal is worth $2000.", "It cost 1,500 roubles.", "The Su-27 flew.", "Танк Т-34.", ""})
    void otherNumbersAreNoDates(String text) {
        assertThat(Dates.in(text)).isEqualTo(List.of());
    }
}
