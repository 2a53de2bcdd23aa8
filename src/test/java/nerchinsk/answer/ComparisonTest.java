package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nerchinsk.fact.FactKind;
import nerchinsk.rank.Named;
import nerchinsk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE   | July 16, 2001          | in 2001               | true
            DATE   | 16 июля 2001 года      | 2001 году             | true
            DATE   | mid-1950s              | about 1956            | true
            DATE   | 1961                   | 1960                  | false
            FIGURE | $55.5 billion          | 55,5 млрд долларов    | true
            FIGURE | 25 documents           | 30 documents          | false
            PERSON | Boris Yeltsin          | President Yeltsin     | true
            PERSON | Mao Zedong             | Deng Xiaoping         | false
            TREATY | Treaty of Nerchinsk    | Treaty of Aigun       | false
            NAME   | strategic partnership  | strategic partnership | true
            NAME   | strategic partnership  | equal partnership     | false
            REASON | because of the rift    | due to the rift       | true
            REASON | because of ideology    | due to the sanctions  | false
            """)
    void answersInOtherWordsAreTold(FactKind kind, String a, String b, boolean same) {
        assertThat(Comparison.same(claims(kind, a), claims(kind, b))).contains(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE   | 1991; 1980s    | 1985
            DATE   | 1991           | the past
            FIGURE | 650 licences   | 7 percent
            PLACE  | Moscow; China  | China
            DATE   | 1991           | ''
            DATE   | 17th century   | 1679
            """)
    void whatCannotBeComparedIsNoDifference(FactKind kind, String a, String b) {
        assertThat(Comparison.same(claims(kind, a), claims(kind, b))).isEqualTo(Optional.empty());
    }

    private static List<Claim> claims(FactKind kind, String texts) {
        return Arrays.stream(texts.split("; ")).filter(text -> !text.isEmpty())
                .map(text -> new Named(kind, text, new Span(0, text.length())))
                .map(fact -> Claim.of(fact, word -> false)).toList();
    }
}
