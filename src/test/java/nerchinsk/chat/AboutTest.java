package nerchinsk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a follow-up was taken to be about is said as people say it. */
class AboutTest {
    private static final Chat CHAT = Shipped.snapshot().chat();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was military-technical cooperation resumed?      | and why?     | military-technical cooperation
            When did Yeltsin visit Beijing?                       | and why?     | Boris Yeltsin, Beijing
            How much did trade between Russia and China grow in 2014? | and in 2019? | trade between Russia and China
            Who gave pandas to the Moscow Zoo?                    | and in 1957? | pandas to the Moscow Zoo
            When was the Treaty of Nerchinsk signed?              | and in 1858? | Treaty of Nerchinsk
            Когда подписали договор о добрососедстве?             | а в 2021?    | Договор о добрососедстве, дружбе и сотрудничестве
            Когда возобновили военно-техническое сотрудничество?  | а почему?    | военно-техническое сотрудничество
            Когда Ельцин посетил Пекин?                           | а зачем?     | Борис Ельцин, Пекин
            Какие договоры подписали в 1950 году?                 | а в 1858?    | договоры
            Почему начался раскол?                                | а когда?     | Советско-китайский раскол
            """)
    void followUpNamesWhatItIsAbout(String first, String second, String about) {
        assertThat(about(first, second)).isEqualTo(about);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was military-technical cooperation resumed?     | and why? | and where? | military-technical cooperation
            Когда возобновили военно-техническое сотрудничество? | а зачем? | а где?     | военно-техническое сотрудничество
            """)
    void phraseLastsThroughSeveralFollowUps(String first, String second, String third, String about) {
        assertThat(about(first, second, third)).isEqualTo(about);
    }

    private static String about(String... questions) {
        Conversation conversation = Conversation.start(Language.ENGLISH);
        String about = "";
        for (String question : List.of(questions)) {
            Turn turn = CHAT.turn(conversation, question, Instant.EPOCH);
            conversation = turn.conversation();
            about = turn.answer().orElseThrow().question().about().orElse("nothing");
        }
        return about;
    }
}
