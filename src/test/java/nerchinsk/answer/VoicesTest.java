package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.fixtures.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other documents say beside the one that is shown, with the shipped knowledge. */
class VoicesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Until when did tensions between China and the Soviet Union last?       | chinapower, siberian-light
            What caused relations between China and the Soviet Union to get worse? | chinapower, essay
            When were diplomatic relations between China and Russia established?   | rosoboronexport, wikipedia
            До какого партнёрства Россия и Китай повысили уровень отношений в 2011 году? | chinapower, wikipedia
            """)
    void documentsThatGiveAnotherAnswerAreShownBesideTheBest(String asked, String documents) {
        Answer answer = Shipped.snapshot().answering().answer(asked, Optional.empty());
        assertThat(Stream.concat(answer.shown().stream(), answer.voices().differing().stream())
                .map(quote -> quote.document().id().value())).contains(documents.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was the Treaty of Good-Neighborliness signed?     | chinapower, essay, rosoboronexport, wikipedia
            When was the border between Russia and China demarcated? | siberian-light
            """)
    void documentsThatSayTheSameAgreeHoweverTheyPutIt(String asked, String documents) {
        Voices voices = voices(asked);
        assertThat(voices.differing()).isEmpty();
        assertThat(voices.agreeing().stream().map(quote -> quote.document().id().value()).sorted().toList())
                .isEqualTo(List.of(documents.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where is Airshow China held?", "Who gave pandas to the Moscow Zoo?",
            "When did Chinese and Soviet forces clash?", "When did the Soviet Union collapse?",
            "Сколько лицензий СССР предоставил Китаю?", "Когда прошли первые совместные военные учения?"})
    void documentsThatTellSomethingElseAreNotHeard(String asked) {
        assertThat(voices(asked).differing()).isEmpty();
    }

    private static Voices voices(String asked) {
        Answer answer = Shipped.snapshot().answering().answer(asked, Optional.empty());
        assertThat(answer.shown()).isPresent();
        return answer.voices();
    }
}
