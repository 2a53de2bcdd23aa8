package nerchinsk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageGuesserTest {
    private static final LanguageGuesser GUESSER = new LanguageGuesser(TrainingTexts.in(Language.ENGLISH), TrainingTexts
            .in(Language.RUSSIAN));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            когда подписали договор
            договор
            что такое BRICS
            договор treaty of Nerchinsk когда
            Су-35
            кто такой Xi Jinping
            «Peace Mission» что это
            """)
    void russianIsReadAsItStands(String question) {
        Guess guess = GUESSER.guess(question);
        assertThat(guess.language()).isEqualTo(Language.RUSSIAN);
        assertThat(guess.text()).isEqualTo(question);
        assertThat(guess.transliterated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            When was the Treaty of Nerchinsk signed?
            when treaty sined
            What does «дружба» mean
            what is "дружба навек"
            what is druzhba
            who was marshal chuikov
            Nerchinsk
            nerchinsk
            Putin
            putin
            Zhenbao
            Damansky
            damansky island
            Khrushchev
            yeltsin
            SCO
            sco
            BRICS
            Su-35
            vladivostok
            xi jinping
            deng xiaoping
            sino-soviet split
            hello
            hi
            ok
            no
            so what
            and when
            # other languages are not Russian either
            cuando se firmo el tratado
            wer hat den vertrag unterschrieben
            quand le traite a ete signe
            """)
    void englishIsReadAsItStands(String question) {
        Guess guess = GUESSER.guess(question);
        assertThat(guess.language()).isEqualTo(Language.ENGLISH);
        assertThat(guess.text()).isEqualTo(question);
        assertThat(guess.transliterated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kogda podpisali dogovor                   | когда подписали договор
            kto podpisal                              | кто подписал
            chto takoe shos                           | что такое шос
            4to takoe shos                            | что такое шос
            gde nahoditsya ostrov damanskij           | где находится остров даманский
            gde naxoditsja ostrov damanskii           | где находится остров даманский
            gde nakhoditsia ostrov damanskiy          | где находится остров даманский
            skolko                                    | сколько
            skol'ko                                   | сколько
            dogovor                                   | договор
            Kogda                                     | Когда
            kto                                       | кто
            w kakom godu                              | в каком году
            v kakom godu byl podpisan dogovor o druzhbe | в каком году был подписан договор о дружбе
            v kakom godu byl podpisan dogovor o drujbe | в каком году был подписан договор о дружбе
            pochemu sssr i kitaj possorilis'          | почему ссср и китай поссорились
            POCHEMU SSSR I KITAY POSSORILIS           | ПОЧЕМУ СССР И КИТАЙ ПОССОРИЛИСЬ
            Kto takoj Hruschev?                       | Кто такой Хрущёв?
            i kto ego podpisal                        | и кто его подписал
            # names and codes that no Russian question has stay as they are
            chto takoe BRICS                          | что такое BRICS
            skolko Su-35 kupil kitaj                  | сколько Su-35 купил китай
            chto takoe Belt and Road                  | что такое Belt and Road
            """)
    void russianInLatinLettersIsReadInCyrillicOnes(String question, String text) {
        Guess guess = GUESSER.guess(question);
        assertThat(guess.language()).isEqualTo(Language.RUSSIAN);
        assertThat(guess.text()).isEqualTo(text);
        assertThat(guess.transliterated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "2001", "🙂", "?!", "中国", "16.07.2001"})
    void whatHasNoLettersOfEitherIsEnglishWithoutConviction(String question) {
        assertThat(GUESSER.guess(question)).isEqualTo(new Guess(Language.ENGLISH, question, false, new Confidence(
                0.5)));
    }

    @Test
    void theSurerTheMoreWordsSpeakForIt() {
        assertThat(GUESSER.guess("kogda podpisali dogovor").confidence()).isGreaterThan(GUESSER.guess("dogovor")
                .confidence());
        assertThat(GUESSER.guess("да").confidence().reaches(0.95)).isTrue();
        assertThat(GUESSER.guess("net").confidence().reaches(0.7)).isFalse();
    }

    /** Ten-fold: nine tenths are learnt, the last is guessed. */
    @Test
    void atMostOneEnglishQuestionInTwoHundredIsTakenForRussian() {
        List<String> english = TrainingTexts.in(Language.ENGLISH);
        List<String> mistaken = new ArrayList<>();
        for (int fold = 0; fold < 10; fold++) {
            LanguageGuesser guesser = new LanguageGuesser(part(english, fold, false), TrainingTexts.in(
                    Language.RUSSIAN));
            part(english, fold, true).stream()
                    .filter(question -> guesser.guess(question).language() != Language.ENGLISH).forEach(mistaken::add);
        }
        assertThat(english).hasSizeGreaterThan(300);
        assertThat(mistaken).hasSizeLessThan(english.size() / 200);
    }

    @Test
    void atMostOneRussianQuestionInTwentyInLatinLettersIsTakenForEnglish() {
        List<String> russian = TrainingTexts.in(Language.RUSSIAN);
        LanguageGuesser guesser = new LanguageGuesser(TrainingTexts.in(Language.ENGLISH), part(russian, 0, false));
        List<String> strange = part(russian, 0, true).stream().filter(question -> question.chars().noneMatch(
                Scripts::isLatin)).toList();
        for (int style = 0; style < Transliteration.STYLES; style++) {
            int number = style;
            assertThat(strange)
                    .filteredOn(question -> guesser.guess(inLatin(question, number)).language() != Language.RUSSIAN)
                    .hasSizeLessThan(strange.size() / 20);
        }
    }

    private static List<String> part(List<String> texts, int fold, boolean tenth) {
        List<String> part = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if ((i % 10 == fold) == tenth) {
                part.add(texts.get(i));
            }
        }
        return part;
    }

    private static String inLatin(String question, int style) {
        return question.toLowerCase(Language.RUSSIAN.locale()).chars().mapToObj(c -> Transliteration.toLatin(String
                .valueOf((char) c), style)).collect(Collectors.joining());
    }
}
