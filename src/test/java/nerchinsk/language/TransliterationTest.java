package nerchinsk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TransliterationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # everyday questions
            kogda podpisali dogovor        | когда подписали договор
            kto podpisal                   | кто подписал
            chto takoe shos                | что такое шос
            4to takoe                      | что такое
            po4emu                         | почему
            gde nahoditsya ostrov damanskij | где находится остров даманский
            Kakoj dogovor                  | Какой договор
            v kakom godu                   | в каком году
            # one sound, several spellings
            druzhba                        | дружба
            khrushchev                     | хрущев
            xrushev                        | хрушев
            schit                          | щит
            granica                        | граница
            granitsa                       | граница
            sotsializm                     | социализм
            soyuz                          | союз
            sojuz                          | союз
            territoriya                    | территория
            rossia                         | россия
            moia                           | моя
            territorija                    | территория
            territoriia                    | территория
            otnosheniya                    | отношения
            otnosheniia                    | отношения
            # endings in -ский and -ый, and й
            sovetskiy                      | советский
            sovetskij                      | советский
            sovetskii                      | советский
            sovetsky                       | советский
            kitayskiy                      | китайский
            kitajskij                      | китайский
            kitaiskii                      | китайский
            kitay                          | китай
            kitai                          | китай
            novyy                          | новый
            novyj                          | новый
            # -ться and -тский keep their т and с
            nahodyatsya                    | находятся
            nahodjatsja                    | находятся
            deputatskij                    | депутатский
            # ы, ь, ъ
            possorilis                     | поссорились
            golos                          | голос
            my                             | мы
            syn                            | сын
            den'                           | день
            denj                           | день
            ob''ekt                        | объект
            # э at the beginning
            eto                            | это
            ehto                           | это
            ekonomika                      | экономика
            energiya                       | энергия
            elcin                          | елцин
            export                         | експорт
            # capitals, codes and what is Cyrillic already
            Moskva                         | Москва
            SSSR                           | СССР
            Su-35 i S-400                  | Su-35 и S-400
            čto takoe šos                  | что такое шос
            что takoe                      | что такое
            2001 god, 16 iyulya!           | 2001 год, 16 июля!
            """)
    void writesRussianInCyrillicLetters(String latin, String cyrillic) {
        assertThat(Transliteration.toCyrillic(latin)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            хрущёв,   0, khrushchev
            хрущёв,   1, hruschjov
            хрущёв,   2, xruwyov
            дружба,   2, drujba
            граница,  1, granica
            связь,    0, svyaz
            связь,    1, svjaz'
            """)
    void writesRussianInLatinLettersInThreeStyles(String cyrillic, int style, String latin) {
        assertThat(Transliteration.toLatin(cyrillic, style)).isEqualTo(latin);
    }
}
