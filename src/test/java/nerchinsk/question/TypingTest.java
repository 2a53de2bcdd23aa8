package nerchinsk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
    private static final Typing TYPING = new Typing(new Known(Set.of("treaty", "signed", "supply", "china",
            "siberian", "light", "договор", "подписали", "сотрудничество", "собирается", "китае", "birthday")));

    /** A lexicon of a few words, without slips. */
    private record Known(Set<String> words) implements Lexicon {
        @Override
        public boolean knows(String form) {
            return words.contains(form);
        }

        @Override
        public Optional<String> nearest(String form) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what is a common word in a hurry
            wen was the treaty signed,      when was the treaty signed
            скоко подписали,                сколько подписали
            # words run together
            when was thetreaty signed,      when was the treaty signed
            гдесобирается,                  где собирается
            договор вкитае,                 договор в китае
            # years run together with words
            what was signed in1989,         what was signed in 1989
            договор 2001г подписали,        договор 2001 года подписали
            договор 2001 г. подписали,      договор 2001 года. подписали
            в1950-1953гг.,                  в 1950-1953 годов.
            договор1989года,                договор 1989 года
            # days and years in short
            what happened on July 7th 1937, what happened on July 7 1937
            the 7th of July and the 21st century, the 7 of July and the 21st century
            7-го июля 37-го года и 20-го века, 7 июля 1937 года и 20-го века
            чё было на даманском в 69,      что было на даманском в 1969
            the clash in '69,               the clash in 1969
            в 69 на острове; в 8 раз,       в 1969 на острове; в 8 раз
            что было в 14 году?,            что было в 2014 году?
            договор 50-го и в 89-м саммит,  договор 1950 и в 89-м саммит
            кто был в Москве в 1998м,       кто был в Москве в 1998
            in 50 countries; 22 года; 31 год, in 50 countries; 22 года; 31 год
            Что было в 91 году и в 69г?,    Что было в 1991 году и в 1969 года?
            7-е июля и 7-ого июля,          7 июля и 7 июля
            in '69 and the ’37 pact,        in 1969 and the 1937 pact
            the '15 pacts' of Moscow,       the '15 pacts' of Moscow
            в 37 Япония напала; в 05,       в 1937 Япония напала; в 2005
            in 50 or 60 countries; in 40 of 50, in 50 or 60 countries; in 40 of 50
            в 50–60 странах; в 40 из 50,    в 50–60 странах; в 40 из 50
            15 г золота на 90 году жизни,   15 г золота на 90 году жизни
            в 1500м от границы,             в 1500м от границы
            relations in the 90s; в 90-х,   relations in the 90s; в 90-х
            # words torn apart
            sup ply to chi na,              supply to china
            договор о сотруд ничество,      договор о сотрудничество
            # nothing that is known, and nothing that cannot be told
            birthday,                       birthday
            capital of peru,                capital of peru
            кокос,                          кокос
            Covid2019 or 1950-х,            Covid2019 or 1950-х
            """)
    void wordsAreReadAsTheyWereMeant(String typed, String meant) {
        assertThat(TYPING.withoutSlips(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ljujdjh gjlgbcfkb,              договор подписали
            договор для Ышиукшфт Дшпре,     договор для Siberian Light
            когда ljujdjh подписали?,       когда договор подписали?
            что такое BRICS,                что такое BRICS
            """)
    void singleWordsInTheOtherLayoutAreReadAsTheyWereMeant(String typed, String meant) {
        assertThat(TYPING.inMeantLayout(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in the comments, Latin letters within Cyrillic words and the reverse: K, o, c; а, о, М
            Kто отoзвал экcпертов,          Кто отозвал экспертов
            When did Маo Zedong visit Моscow,When did Mao Zedong visit Moscow
            СССР and Russia,                СССР and Russia
            истребитель Су-27SK,            истребитель Су-27SK
            """)
    void lettersThatLookAlikeAreReadInTheScriptOfTheirWord(String typed, String meant) {
        assertThat(LookAlikes.inOneScript(typed)).isEqualTo(meant).hasSameSizeAs(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hey can u tell me when it was signed?            | when it was signed?
            Good evening, could you please tell me who came? | who came?
            I was wondering why Russia turned to China! thanks | why Russia turned to China!
            скажи пожалуйста когда подарили панд             | когда подарили панд
            а вот интересно, кто руководил Китаем            | кто руководил Китаем
            # only polite, or not only
            hello, how are you?                              | hello, how are you?
            Благодарю за ответ                               | Благодарю за ответ
            tell me about the treaty                         | tell me about the treaty
            """)
    void whatIsSaidAroundAQuestionIsNoPartOfIt(String typed, String meant) {
        assertThat(Politeness.without(typed).strip()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did he come? And who was there?             | When did he come?
            I read about a deal. How long does it hold?      | I read about a deal. How long does it hold?
            Why? Who signed the treaty?                      | Why? Who signed the treaty?
            Когда он приехал в Китай? И с кем встретился?    | Когда он приехал в Китай?
            """)
    void ofSeveralQuestionsTheFirstIsMeant(String typed, String meant) {
        assertThat(SeveralQuestions.first(typed)).isEqualTo(meant);
    }

    @Test
    void textThatNobodyCouldHaveMeantIsNotLookedUpWordByWord() {
        AtomicInteger lookedUp = new AtomicInteger();
        Typing typing = new Typing(new Lexicon() {
            @Override
            public boolean knows(String form) {
                lookedUp.incrementAndGet();
                return false;
            }

            @Override
            public Optional<String> nearest(String form) {
                lookedUp.addAndGet(100);
                return Optional.of("treaty");
            }
        });
        String endless = "x".repeat(4096);
        String many = "treatty ".repeat(500);
        assertThat(typing.withoutSlips(endless)).isEqualTo(endless);
        assertThat(typing.withoutSlips(many)).isEqualTo(many);
        assertThat(lookedUp).hasValueLessThan(10_000);
    }
}
