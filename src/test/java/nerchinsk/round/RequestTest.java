package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # what was typed                    number language topic
            '',                                 -,     -,       -
            5,                                  5,     -,       -
            5 ru treaties,                      5,     ru,      treaties
            treaties ru 5,                      5,     ru,      treaties
            RU   7,                             7,     ru,      -
            50 EN,                              50,    en,      -
            1,                                  1,     -,       -
            про договоры,                       -,     -,       treaties
            5 вопросов про людей,               5,     -,       people
            'люди, 3, по-русски',               3,     ru,      people
            о войнах,                           -,     -,       military
            армия,                              -,     -,       military
            торговля en,                        -,     en,      trade
            периоды,                            -,     -,       periods
            10 questions about trade in english, 10,   en,      trade
            military,                           -,     -,       military
            """)
    void requestIsReadInAnyOrder(String text, Integer number, String language, String topic) {
        assertThat(Request.of(text)).isEqualTo(new Request.Wanted(Optional.ofNullable(number),
                Optional.ofNullable(language).flatMap(Language::ofCode),
                Optional.ofNullable(topic).flatMap(Topic::ofCode)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "-3", "999999999999999999999", "100"})
    void numberThatNoRoundHasIsRefused(String number) {
        assertThat(Request.of(number + " ru")).isEqualTo(new Request.NoSuchNumber(
                number.length() > 30 ? number.substring(0, 29) + "…" : number));
    }

    @ParameterizedTest
    @CsvSource({"football, football", "5 ru foo bar, foo", "5.5, 5.5"})
    void wordThatSaysNothingIsNamed(String text, String word) {
        assertThat(Request.of(text)).isEqualTo(new Request.NotUnderstood(word));
    }

    @ParameterizedTest
    @CsvSource({"5 7, 7", "ru en, en", "treaties people, people", "5 ru ru, ru"})
    void whatIsSaidTwiceIsOneTooMany(String text, String word) {
        assertThat(Request.of(text)).isEqualTo(new Request.OneTooMany(word));
    }

    @Test
    void longWordIsShortenedToALine() {
        assertThat(Request.of("x".repeat(4000) + "\u202e")).isEqualTo(
                new Request.NotUnderstood("x".repeat(29) + "…"));
    }
}
