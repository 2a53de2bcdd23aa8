package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nerchinsk.fixtures.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    @ParameterizedTest
    @ValueSource(strings = {
            // The sentence that names the treaty tells no time, and no other tells when it was signed.
            "when was the treaty of nerchinsk signed", "когда подписали нерчинский договор",
            // What follows from the recall is no reason for it.
            "why did the soviet union recall its experts", "почему советский союз отозвал специалистов",
            // It was the other way round.
            "did china help the USSR?", "In '37, did China help the USSR?", "помогал ли Китай СССР?",
            "did china supply russia with fighters?",
            // Somebody else visited Moscow.
            "when did mao visit moscow",
            // The year alone is no day.
            "какого числа войска столкнулись на Даманском", "what was the exact date of the clash in 1969",
            // Nothing is told of the organisation.
            "when did russia join the world trade organization", "когда россия вступила в ВТО",
            // The thing itself is told, and not the city, the price, who did it, or the second time.
            "In which city was the first BRIC summit held?",
            "В каком городе прошёл первый саммит БРИК?",
            "How much did China pay for the S-300 battalions?", "сколько заплатили за 15 дивизионов С-300",
            "Which Chinese defence minister signed the agreement of November 1993?",
            "Кто подписал пакт 1937 года от Китая?",
            "Кто от Китая подписал газовый контракт 2014 года?",
            "Кто подписал договор о ненападении 1937 года от имени Китая?", "Who commanded the Chinese troops in 1969?",
            "When did Yeltsin pay his second visit to China?", "Когда прошли учения «Мирная миссия» во второй раз?",
            // "Representatives of China" are nobody by name, and whom the question names is no answer to it.
            "Which Chinese official signed the 2004 border agreement beside Putin?",
            "Кто подписал соглашение 2004 года с китайской стороны?",
            "Кто, кроме Чуйкова, был военным советником в Китае?",
            "Who heads the committee for military and technical cooperation of the two countries?",
            // The troops were cut: by how much is not told.
            "Насколько сократились войска вдоль границы по соглашению 1996 года?",
            // The thing is told, and not what it is called; the other name of the island is no other place.
            "What are the pandas that Xi gave to Moscow Zoo called?",
            "What was the passenger aircraft called that China and Russia agreed to assemble in 2015?",
            "Как назвали панд, которых Си подарил Московскому зоопарку?",
            "В каком ещё месте, кроме Даманского, советские и китайские войска столкнулись в 1969 году?"})
    void sentenceThatCannotBeTheAnswerIsNotShown(String asked) {
        assertThat(answer(asked).shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"did the soviet union help china?", "помогал ли СССР Китаю?",
            "did russia supply china with fighters?", "россия поставляла китаю истребители?",
            "крым китай признал или нет", "признал ли Китай Крым российским", "Признала ли КНР Крым?",
            "Was China helped by the Soviet Union?", "why did relations get worse in 1960",
            "почему испортились отношения в 1960 году", "when did jiang zemin visit moscow",
            "what treaty ended the struggle in Manchuria",
            // The city, the price, the minister and the first time are told.
            "In which city is the air show held?", "How much was the gas deal of 2014 worth?",
            "Which Russian minister criticised China for human rights?", "Когда были первые учения «Мирная миссия»?",
            "Кто поставил подписи под соглашением от 11 ноября 1993 года?",
            "Which president signed the treaty of 2001 with China?", "who signed the 2001 treaty for russia",
            // What it is called is told.
            "What were the first joint exercises called?", "What fighter model did China buy?",
            "What was the first joint foreign policy statement of the two countries, from April 1997, called?",
            "Как назвали совместные учения 2005 года?",
            // A year with the ending of its ordinal, and one without its century.
            "Участники пекинской встречи 1989-го?", "чё было на даманском в 69",
            // A ministry that is told in common words is no organisation by name.
            "Кто возглавлял российское внешнеполитическое ведомство и упрекал Китай за нарушения прав человека?",
            // The sentence leaves out in whose time it was, or names where it was beside whom.
            "strategic partnership yeltsin which month and year",
            "What did Putin and Chinese representatives put their names to in Moscow in 2001?"})
    void sentenceThatCanIsShown(String asked) {
        assertThat(answer(asked).shown()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Of two persons it is not the one that was named who is asked for.
            Who refused to meet Yeltsin in 1992?       | Deng Xiaoping
            Кто отказался встретиться с Ельциным?      | Дэн Сяопин
            С кем Горбачёв встретился в Пекине?        | Дэн Сяопином
            Who succeeded Yeltsin?                     | Vladimir Putin
            кто такой Чуйков                           | Василий Чуйков
            кто такой президент Ельцин                 | Бориса Ельцина
            Кто подписал договор 2001 года, Путин или Ельцин? | Владимир Путин
            Who refused to meet Yeltsin, Deng or Jiang? | Deng Xiaoping
            # Of a state and a place within it the place is.
            In which city is Airshow China held?       | Zhuhai
            Where did Gorbachev meet Deng Xiaoping?    | Beijing
            В каком городе проходит Airshow China?     | Чжухай
            # "According to" is no accord.
            Under which treaty was the border demarcated? | 1991 Sino-Soviet Border Agreement
            # Of two figures it is the sum or the time, as asked.
            Сколько стоил газовый контракт?            | 400 миллиардов долларов
            На какую сумму заключили газовый контракт? | 400 миллиардов долларов
            How many years was the gas contract for?   | 30 years
            """)
    void partThatIsAskedForIsMarked(String asked, String marked) {
        assertThat(answer(asked).shown().flatMap(Quote::answer)).contains(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # The best sentence tells what followed, the next one why.
            why did china not back russia in georgia war                  | territorial integrity
            # The best sentences name no treaty.
            which treaty was behind the alliance of Moscow and Beijing in the early 1950s | Mutual Assistance
            """)
    void sentenceAfterOneThatCannotBeTheAnswerIsShown(String asked, String told) {
        assertThat(answer(asked).shown().map(Quote::text).orElse("")).contains(told);
    }

    private static Answer answer(String asked) {
        return Shipped.snapshot().answering().answer(asked, Optional.empty());
    }
}
