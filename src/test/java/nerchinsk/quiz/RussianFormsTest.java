package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Борис Ельцин   | Бориса Ельцина   | Борису Ельцину   | Бориса Ельцина   | Борисом Ельциным   | Борисе Ельцине
            Никита Хрущёв  | Никиты Хрущёва   | Никите Хрущёву   | Никиту Хрущёва   | Никитой Хрущёвым   | Никите Хрущёве
            Дмитрий Медведев | Дмитрия Медведева | Дмитрию Медведеву | Дмитрия Медведева | Дмитрием Медведевым | Дмитрии Медведеве
            Андрей Вышинский | Андрея Вышинского | Андрею Вышинскому | Андрея Вышинского | Андреем Вышинским | Андрее Вышинском
            Виктор Черномырдин | Виктора Черномырдина | Виктору Черномырдину | Виктора Черномырдина | Виктором Черномырдиным | Викторе Черномырдине
            # of a Chinese name only the last part is bent, and not if it ends in a vowel
            Цзян Цзэминь   | Цзян Цзэминя     | Цзян Цзэминю     | Цзян Цзэминя     | Цзян Цзэминем      | Цзян Цзэмине
            Ли Пэн         | Ли Пэна          | Ли Пэну          | Ли Пэна          | Ли Пэном           | Ли Пэне
            Чжоу Эньлай    | Чжоу Эньлая      | Чжоу Эньлаю      | Чжоу Эньлая      | Чжоу Эньлаем       | Чжоу Эньлае
            Ху Цзиньтао    | Ху Цзиньтао      | Ху Цзиньтао      | Ху Цзиньтао      | Ху Цзиньтао        | Ху Цзиньтао
            """)
    void personIsBentAsTheSchoolGrammarHasIt(String name, String genitive, String dative, String accusative,
            String instrumental, String prepositional) {
        assertThat(RussianForms.ofPerson(name).orElseThrow())
                .containsExactly(name, genitive, dative, accusative, instrumental, prepositional);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Пекин      | Пекин, Пекина, Пекину, Пекин, Пекином, Пекине
            Чжухай     | Чжухай, Чжухая, Чжухаю, Чжухай, Чжухаем, Чжухае
            Москва     | Москва, Москвы, Москве, Москву, Москвой, Москве
            Киргизия   | Киргизия, Киргизии, Киргизии, Киргизию, Киргизией, Киргизии
            Макао      | Макао, Макао, Макао, Макао, Макао, Макао
            """)
    void placeIsBentByItsEnding(String name, String forms) {
        assertThat(RussianForms.ofPlace(name).orElseThrow()).isEqualTo(Arrays.asList(forms.split(", ")));
    }

    @Test
    void placeWhoseGenderNobodyKnowsIsNotBent() {
        assertThat(List.of("Казань", "Шэньян и Далянь", "Санкт-Петербург", "США", "Афины"))
                .allMatch(name -> RussianForms.ofPlace(name).isEmpty());
    }
}
