package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nerchinsk.language.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGroupsTest {
    @ParameterizedTest
    @CsvSource({"SAME, wrote, written", "SAME, died, death", "SAME, China, Chinese", "SAME, принял, принятие",
            "SAME, год, лет", "AKIN, cost, dollars", "AKIN, named, called", "AKIN, стоимость, цена",
            "AKIN, граница, рубеж"})
    void wordsOfAGroupStandForEachOther(WordGroups kind, String a, String b) {
        assertThat(Arrays.stream(kind.of(stem(a))).anyMatch(
                group -> Arrays.stream(kind.of(stem(b))).anyMatch(other -> other == group))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"language, Latin", "язык, латынь", "country, Brazil", "religion, Islam"})
    void thingsAnswerWhereTheirKindIsAskedFor(String kind, String thing) {
        assertThat(Instances.of(stem(kind))).contains(stem(thing));
        assertThat(Instances.of(stem(thing))).doesNotContain(stem(kind));
    }

    private static String stem(String word) {
        return Words.of(word).getFirst().stem();
    }
}
