package nerchinsk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
    @ParameterizedTest
    @CsvSource({"козырев, kozyrev", "вашингтон, washington", "чжэньбао, zhenbao", "шэньян, shenyang",
            "хрущев, khrushchev", "горбачев, gorbachev", "нерчинск, nerchinsk", "югослав, yugoslav",
            "цзэмин, zemin", "казан, kazan", "тунгуск, tungusk", "филипп, philip", "гаван, havan"})
    void nameSoundsAlikeInBothScripts(String russian, String english) {
        assertThat(Sounds.of(russian)).as(russian).containsAnyElementsOf(Sounds.of(english));
    }

    @ParameterizedTest
    @CsvSource({"козырев, kosygin", "москв, moldova", "пекин, beijing", "ельцин, lenin"})
    void otherNamesSoundDifferent(String russian, String english) {
        assertThat(Collections.disjoint(Sounds.of(russian), Sounds.of(english))).as(russian).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ухо", "мао", "a", "''", "1969", "🐼"})
    void wordWithFewConsonantsHasNoSound(String word) {
        assertThat(Sounds.of(word)).isEmpty();
    }
}
