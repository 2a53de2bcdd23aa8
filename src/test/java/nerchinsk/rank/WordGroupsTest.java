package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.language.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGroupsTest {
    @ParameterizedTest
    @CsvSource({"SAME, wrote, written", "SAME, died, death", "SAME, China, Chinese", "SAME, принял, принятие",
            "SAME, год, лет", "AKIN, cost, dollars", "AKIN, named, called", "AKIN, стоимость, цена",
            "AKIN, граница, рубеж", "AKIN, annexation, seizure", "AKIN, стихать, ослабевать"})
    void wordsOfAGroupStandForEachOther(WordGroups kind, String a, String b) {
        assertThat(kind.of(stem(a)).shares(kind.of(stem(b)))).isTrue();
        assertThat(kind.of(stem(b)).shares(kind.of(stem(a)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AKIN, медведь, зверь, панда", "AKIN, grab, occupation, annexation"})
    void wordsThatAreAskedWithDoNotStandForEachOther(WordGroups kind, String a, String b, String text) {
        assertThat(kind.of(stem(a)).shares(kind.of(stem(b)))).isFalse();
        assertThat(kind.of(stem(a)).shares(kind.of(stem(text)))).isTrue();
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
