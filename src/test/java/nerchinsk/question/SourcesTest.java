package nerchinsk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fixtures.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final Sources SOURCES = Sources.of(Shipped.files().knowledge());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to Wikipedia, when did it split?            | wikipedia       | , when did it split?
            when was the split, as the essay says?                | essay           | when was the split, ?
            in the essay's view, who helped?                      | essay           | , who helped?
            what does Siberian Light say about Taiwan?            | siberian-light  | Taiwan?
            When does the author of the essay say it began?       | essay           | When it began?
            if you believe China Power, who won                   | chinapower      | , who won
            wikipedia on pandas                                   | wikipedia       | pandas
            когда, по данным «Википедии», был раскол              | wikipedia       | когда, , был раскол
            что пишет блог Siberian Light о Тайване               | siberian-light  | Тайване
            что об этом говорит Рособоронэкспорт?                 | rosoboronexport | ?
            по мнению автора эссе, кто прав                       | essay           | , кто прав
            как пишут в Википедии, кто прав                       | wikipedia       | , кто прав
            # Of two sources either may tell.
            according to Wikipedia or according to the essay, who | essay wikipedia | or , who
            """)
    void sourceWhoseWordsAreAskedForIsNoPartOfTheQuestion(String asked, String documents, String rest) {
        Sources.Asked question = SOURCES.in(asked);
        assertThat(question.documents().stream().map(Object::toString).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(documents);
        assertThat(question.text()).hasSameSizeAs(asked);
        assertThat(question.text().strip().replaceAll(" +", " ")).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"according to China, whose is the island", "What did China buy from Rosoboronexport?",
            "According to the treaty of 2001, what may they do?", "по словам Ленина, какие договоры пересмотрят",
            "какие контракты подписал Рособоронэкспорт о двигателях", "what is Siberian Light?",
            "кто ведёт Siberian Light"})
    void whoeverSpeaksOfSomebodyElseAsksAllSources(String asked) {
        assertThat(SOURCES.in(asked)).isEqualTo(new Sources.Asked(asked, Set.of()));
    }

    @Test
    void longMessageIsReadAtOnce() {
        String endless = "according to the ".repeat(250);
        assertThat(SOURCES.in(endless).documents()).isEmpty();
        assertThat(SOURCES.in("что пишет ".repeat(400)).documents()).isEmpty();
    }
}
