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
            In what year was the split between China and the Soviet Union?         | siberian-light, essay
            What was the reason for the rift between China and the Soviet Union?   | chinapower, essay
            Reasons for the Sino-Soviet split                                      | chinapower, essay
            Когда Китай рассорился с СССР?                                         | wikipedia, essay
            Что стало причиной ссоры Китая и СССР?                                 | chinapower, essay
            почему испортились отношения                                           | chinapower, essay
            Какое партнёрство установили Китай и Россия в 1996 году?               | chinapower, wikipedia
            """)
    void documentsThatGiveAnotherAnswerAreShownBesideTheBest(String asked, String documents) {
        Answer answer = Shipped.snapshot().answering().answer(asked, Optional.empty());
        assertThat(Stream.concat(answer.shown().stream(), answer.voices().differing().stream())
                .map(quote -> quote.document().id().value())).contains(documents.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was the Treaty of Good-Neighborliness signed?     | chinapower, essay, rosoboronexport, siberian-light, wikipedia
            When was the border between Russia and China demarcated? | siberian-light, wikipedia
            """)
    void documentsThatSayTheSameAgreeHoweverTheyPutIt(String asked, String documents) {
        Answer answer = Shipped.snapshot().answering().answer(asked, Optional.empty());
        assertThat(answer.voices().differing()).isEmpty();
        assertThat(Stream.concat(answer.shown().stream(), answer.voices().agreeing().stream())
                .map(quote -> quote.document().id().value()).sorted().toList())
                .isEqualTo(List.of(documents.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where is Airshow China held?", "Who gave pandas to the Moscow Zoo?",
            "When did Chinese and Soviet forces clash?", "When did the Soviet Union collapse?",
            "Сколько лицензий СССР предоставил Китаю?", "Когда прошли первые совместные военные учения?",
            "Когда СССР и Китай обещали не нападать друг на друга?",
            "Where did two black-and-white bears from the east find a home?",
            "How far back do relations between China and Russia go?",
            "Which agreement fixed the land border between Russia and China in 1991?",
            "когда подписали договор 2001 года"})
    void documentsThatTellSomethingElseAreNotHeard(String asked) {
        assertThat(voices(asked).differing()).isEmpty();
    }

    private static Voices voices(String asked) {
        Answer answer = Shipped.snapshot().answering().answer(asked, Optional.empty());
        assertThat(answer.shown()).isPresent();
        return answer.voices();
    }
}
