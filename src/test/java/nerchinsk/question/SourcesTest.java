package nerchinsk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fixtures.Shipped;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Source;
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
            according to the author of the Wikipedia article, who | wikipedia       | , who
            what ChinaPower says about 1969                       | chinapower      | 1969
            что писала Википедия об этом договоре                 | wikipedia       | этом договоре
            что  ещё пишет  эссе?                                 | essay           | ?
            and ChinaPower?                                       | chinapower      | ?
            # Of two sources either may tell.
            according to Wikipedia or according to the essay, who | essay wikipedia | , who
            Согласно Википедии и эссе, кто подписал               | essay wikipedia | , кто подписал
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

    @ParameterizedTest
    @ValueSource(strings = {"according to ", "in ", "a ", "автор ", "что пишет ", "эссе ", "эссе и "})
    void longMessageIsReadAtOnce(String again) {
        String endless = "according to " + again.repeat(4000 / again.length()) + "essay";
        assertThat(SOURCES.in(endless).text()).hasSameSizeAs(endless);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AP       | according to AP, who came?      | true
            AP       | in April, according to treaties | false
            lenta.ru | что пишет lenta.ru о границе    | true
            Nature   | according to natural law        | false
            The Who  | according to China, who came    | false
            """)
    void otherPublishersAreKnownAsTheyAreWritten(String publisher, String asked, boolean heard) {
        assertThat(Sources.of(publishedBy(publisher)).in(asked).documents().isEmpty()).isNotEqualTo(heard);
    }

    private static Knowledge publishedBy(String publisher) {
        Document any = Shipped.files().knowledge().documents().getFirst();
        Source source = new Source(publisher, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Document document = new Document(any.id(), any.language(), any.title(), any.rendering(), source,
                any.sections());
        return new Knowledge(List.of(document), Glossary.EMPTY);
    }
}
