package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said beside the answer where six invented documents tell the same events, each in its own words. */
class VoicesAmongDocumentsTest {
    private static final Snapshot SNAPSHOT = new Snapshot(
            KnowledgeFiles.read(Path.of("src/test/resources/voices")).value().orElseThrow());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was the railway bridge at Tongjiang opened?          | 2021
            Who negotiated the Convention of Peking for Russia?       | Putyatin
            Where was the Treaty of Kyakhta signed?                   | Beijing
            Why did the tea trade at Kyakhta decline?                 | Trans-Siberian
            What was the joint naval exercise of 2012 called?         | Joint Sea
            How many Soviet soldiers were killed at Damansky?         | 31
            When was Harbin founded?                                  | 1899
            When was the Novosibirsk pedagogical exchange founded?    | 1997
            Сколько стоил нефтепровод Сковородино — Дацин?            | 40 миллиардов
            Где открыли первый Китайский культурный центр в России?   | Владивостоке
            Когда основан Порт-Артур?                                 | 1880
            Кто построил Софийский собор в Харбине?                   | Вениаминов
            Сколько человек участвовало в обороне Албазина?           | 450
            """)
    void anotherAnswerIsHeardThoughItIsInOtherWords(String asked, String other) {
        assertThat(voices(asked).differing().stream().map(Quote::text)).anyMatch(text -> text.contains(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"When was the Treaty of Aigun signed?", "When was the Russian consulate in Harbin opened?",
            "How long did Peace Mission 2007 last?", "When did the first Cossack expedition reach the Amur?",
            "Why was the ferry between Heihe and Blagoveshchensk stopped?", "When did the tea caravans begin?",
            "When was the gas agreement with China signed?", "Когда подписан Петербургский договор с Китаем?",
            "Когда открыли русское консульство в Урге?", "Когда подписали соглашение о безвизовых поездках?",
            "Почему остановили паром в Покровке?", "Когда началась торговля ревенём?"})
    void otherWordsForTheSameAndOtherEventsAreNoDifference(String asked) {
        assertThat(voices(asked).differing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"When was the railway bridge at Tongjiang opened?, memoir",
            "When was the Treaty of Aigun signed?, gazette",
            "When was the gas agreement with China signed?, letopis", "Когда достроили КВЖД?, zapiski"})
    void documentsThatSayTheSameAreToldAsAgreeing(String asked, String document) {
        assertThat(voices(asked).agreeing().stream().map(quote -> quote.document().id().value())).contains(document);
    }

    private static Voices voices(String asked) {
        Answer answer = SNAPSHOT.answering().answer(asked, Optional.empty());
        assertThat(answer.shown()).isPresent();
        return answer.voices();
    }
}
