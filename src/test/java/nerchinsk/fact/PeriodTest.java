package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # date                     | first day  | last day
            July 16, 2001              | 2001-07-16 | 2001-07-16
            16 июля 2001 года          | 2001-07-16 | 2001-07-16
            July 2001                  | 2001-07-01 | 2001-07-31
            in 2001                    | 2001-01-01 | 2001-12-31
            from 2000 to 2010          | 2000-01-01 | 2010-12-31
            с 1951 по 1960 год         | 1951-01-01 | 1960-12-31
            the 1950s                  | 1950-01-01 | 1959-12-31
            the mid-1950s              | 1953-01-01 | 1956-12-31
            начале 1960-х годов        | 1960-01-01 | 1963-12-31
            80-е годы                  | 1980-01-01 | 1989-12-31
            the 16th century           | 1501-01-01 | 1600-12-31
            XVI века                   | 1501-01-01 | 1600-12-31
            """)
    void datesOfBothLanguagesAreDays(String date, LocalDate first, LocalDate last) {
        assertThat(Period.of(date)).contains(new Period(first, last));
    }

    @Test
    void dayWithoutAYearIsNoPeriod() {
        assertThat(Period.of("16 July")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 July 2001 | in 2001              | true
            July 2001    | 16 июля 2001 года    | true
            1961         | the early 1960s      | true
            1961         | 1960                 | false
            1961         | the mid-1950s        | false
            """)
    void differentWordingOfOneDateMeets(String a, String b, boolean meets) {
        assertThat(Period.of(a).orElseThrow().meets(Period.of(b).orElseThrow())).isEqualTo(meets);
    }
}
