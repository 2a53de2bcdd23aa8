package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Span;

/** What holds for the whole journey, whatever is asked. */
class AnsweringPropertyTest {
    @Property(tries = 500)
    void anyCharactersGetAnAnswerOrSilence(@ForAll String question) {
        check(question);
    }

    @Property(tries = 500)
    void anyWordsOfTheFieldGetAnAnswerOrSilence(@ForAll("words") List<String> words) {
        check(String.join(" ", words));
    }

    @Example
    void anApostropheThatIsALetterGetsAnAnswerOrSilence() {
        List.of("ʼ", "ʼs", "ʼʼ", "договор ʼ").forEach(AnsweringPropertyTest::check);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("when", "who", "кто", "когда", "почему", "сколько", "treaty", "договор", "Yeltsin",
                "Ельцин", "2001",
                "1992", "border", "граница", "the", "не", "AND", "(", "*", "signed", "подписан", "«", "Су-30МКК",
                "$400 billion",
                "Damansky", "Чжэньбао", "\uD800", "\u202E", "🐼").list().ofMaxSize(14);
    }

    private static void check(String question) {
        Answering answering = Shipped.snapshot().answering();
        Answer answer = answering.answer(question, Optional.empty());
        assertThat(answer.question().asked()).isEqualTo(question);
        Stream.concat(answer.shown().stream(), answer.others().stream()).forEach(quote -> {
            String passage = quote.sentence().passage().text();
            assertThat(quote.sentence().sentence().span().of(passage)).isEqualTo(quote.text());
            assertThat(quote.highlights()).allMatch(span -> new Span(0, quote.text().length()).covers(span));
        });
        assertThat(answering.answer(question, Optional.empty())).isEqualTo(answer);
    }
}
