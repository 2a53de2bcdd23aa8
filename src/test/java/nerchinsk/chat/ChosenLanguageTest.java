package nerchinsk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nerchinsk.answer.Quote;
import nerchinsk.fixtures.Shipped;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Result;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenLanguageTest {
    private static final Chat CHAT = Shipped.snapshot().chat();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUSSIAN | When did Boris Yeltsin first visit China?          | состоялся 23 декабря 1992 года | 23 декабря 1992 года
            RUSSIAN | How many licences did the Soviet Union give China? | предоставил Китаю 650 лицензий | 650
            RUSSIAN | why did détente become possible                    | Разрядка между Китаем и СССР   | потому что при Дэн Сяопине
            ENGLISH | сколько лицензий СССР дал Китаю?                    | granted China 650 licences     | 650
            ENGLISH | kto takoi Chuikov                                  | was Vasily Chuikov             | Vasily Chuikov
            """)
    void questionIsAskedInItsOwnLanguageAndAnsweredInTheChosenOne(Language chosen, String asked, String quote,
            String answer) {
        Turn turn = ask(Conversation.start(Language.ENGLISH), asked, chosen);
        assertThat(quote(turn).text()).contains(quote);
        assertThat(quote(turn).answer().orElseThrow()).startsWith(answer);
        assertThat(turn.reply().language()).isEqualTo(chosen);
    }

    @Test
    void whatGoesOnWithItIsShownInTheChosenLanguageToo() {
        Turn first = ask(Conversation.start(Language.RUSSIAN), "Who visited Beijing in 1989?", Language.RUSSIAN);
        Turn then = ask(first.conversation(), "and whom did he meet?", Language.RUSSIAN);
        assertThat(quote(then).text()).contains("Горбачёв", "Дэн Сяопин");
        Turn more = CHAT.turn(then.conversation(), new Command.More(), Optional.of(Language.RUSSIAN), Instant.EPOCH);
        assertThat(more.reply()).isInstanceOfSatisfying(Reply.Another.class,
                another -> assertThat(another.quote().language()).isEqualTo(Language.RUSSIAN));
        Turn context = CHAT.turn(then.conversation(), new Command.Context(), Optional.of(Language.RUSSIAN),
                Instant.EPOCH);
        assertThat(context.reply()).isInstanceOfSatisfying(Reply.Around.class,
                around -> assertThat(around.quote().text()).isEqualTo(quote(then).text()));
    }

    @Test
    void whateverIsKnownInOneLanguageIsShownInTheOther() {
        long known = 0;
        long shown = 0;
        for (GoldenQuestion question : Shipped.files().golden().orElseThrow().questions()) {
            Language chosen = question.language().other();
            Result result = Result.shown(question, Shipped.snapshot().answering());
            if (result.hitAt1()) {
                Quote there = quote(ask(Conversation.start(chosen), question.text(), chosen));
                known++;
                shown += there.language() == chosen && there.highlights().size() == result.answer().shown()
                        .orElseThrow().highlights().size() ? 1 : 0;
            }
        }
        // Where the editions part a thought differently, the sentence stays in its own language, or nothing is marked.
        assertThat(shown).isGreaterThan(known * 95 / 100);
    }

    private static Turn ask(Conversation before, String asked, Language chosen) {
        return CHAT.turn(before, new Command.Ask(asked), Optional.of(chosen), Instant.EPOCH);
    }

    private static Quote quote(Turn turn) {
        return turn.answer().orElseThrow().shown().orElseThrow();
    }
}
