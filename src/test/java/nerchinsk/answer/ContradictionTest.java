package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nerchinsk.fixtures.Shipped;
import nerchinsk.intent.Intent;
import nerchinsk.rank.StoredSentence;
import nerchinsk.score.Confidence;
import nerchinsk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHEN     | dates the Sino-Soviet split to 1961    | 1961          | disagreements between the PRC and the USSR to 1960 | 1960         | true
            WHEN     | On 16 July 2001, Russia and China      | 16 July 2001  | In July 2001, a month after                        | July 2001    | false
            HOW_MUCH | granted China 650 licences             | 650           | with 15 battalions of S-300                        | 15           | true
            HOW_MUCH | granted China 650 licences             | 650           | for a term of twenty years                         | twenty years | false
            WHO      | Hu Jintao replaced Jiang Zemin         | Hu Jintao     | Xi Jinping replaced Hu Jintao                      | Xi Jinping   | true
            WHO      | Xi Jinping replaced Hu Jintao          | Xi Jinping    | Hu Jintao replaced Jiang Zemin                     | Hu Jintao    | false
            WHERE    | visit to Moscow in 1991, China and     | Moscow        | fighter started in Shenyang                        | Shenyang     | false
            """)
    void timesAmountsAndPersonsCanContradict(Intent asked, String one, String first, String other, String second,
            boolean contradicts) {
        assertThat(Contradiction.between(quote(one, first), quote(other, second), asked)).isEqualTo(contradicts);
    }

    private static Quote quote(String holding, String answer) {
        StoredSentence sentence = Shipped.snapshot().answering().candidates(holding, Optional.empty())
                .stream().filter(each -> each.text().contains(holding)).findFirst().orElseThrow();
        int start = sentence.text().indexOf(answer);
        return new Quote(sentence, List.of(new Span(start, start + answer.length())), Confidence.NONE);
    }
}
