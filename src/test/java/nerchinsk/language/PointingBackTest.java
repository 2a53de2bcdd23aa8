package nerchinsk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointingBackTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That same year the two countries announced a declaration. | That
            He refused to meet the President.                         | He
            In this treaty they agreed on the border.                 | In this
            After the war he became a marshal.                        | After the war he
            In March 1992, they signed it.                            | In March 1992, they
            В 1992 году он приехал в Китай.                           | В 1992 году он
            Two years later the border was drawn.                     | Two years later
            В том же году стороны объявили о декларации.              | В том же
            Он отказался от встречи.                                  | Он
            «Это соглашение» действует до сих пор.                    | Это
            """)
    void sentenceThatPointsBackIsTold(String sentence, String words) {
        assertThat(PointingBack.in(sentence)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was in 1991 that the border was drawn.", "The first BRIC summit took place in Russia.",
            "China and Russia signed it in 2001.", "In 1992 Yeltsin said that he agreed.",
            "Yeltsin said he agreed.", "После 1992 года Ельцин изменил своё мнение.",
            "Тот, кто подписал договор, был министром.",
            "Первые совместные учения прошли в августе.", "Тогдашний министр посетил Пекин.",
            "During his visit to China in December 1992, Boris Yeltsin met Jiang Zemin.",
            "By demarcating their border, Russia and China sought to settle disputes.",
            "Во время его визита в Китай, Ельцин встретился с министром.", ""})
    void sentenceThatStandsAloneIsLeftAlone(String sentence) {
        assertThat(PointingBack.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That same year, he signed it.          | true  | false
            In the same month the envoy left.      | true  | false
            В том же году он вернулся.             | true  | true
            Тогда же подписали протокол.           | true  | false
            He left Beijing at once.               | false | true
            During his visit he signed two papers. | false | true
            Его преемник поехал в Москву.          | false | true
            After the war he became a marshal.     | false | true
            Они подписали протокол.                | false | false
            """)
    void timesAndPersonsThatAreBorrowedAreTold(String sentence, boolean time, boolean person) {
        assertThat(PointingBack.atATime(sentence)).isEqualTo(time);
        assertThat(PointingBack.atAPerson(sentence)).isEqualTo(person);
    }
}
