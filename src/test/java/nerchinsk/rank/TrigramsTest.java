package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrigramsTest {
    @ParameterizedTest
    @CsvSource({"подписать, подписание", "cooperate, cooperation", "neighbor, neighbour", "Ельцин, Ельцына"})
    void inflectedDerivedAndMisspeltFormsAreAlike(String a, String b) {
        assertThat(alike(a, b)).isGreaterThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"gas, gap", "война, договор", "treaty, trade"})
    void otherWordsAreNot(String a, String b) {
        assertThat(Trigrams.beginning(a, b)).isLessThan(0.7);
        assertThat(Trigrams.dice(Trigrams.of(a), Trigrams.of(b))).isLessThan(0.7);
    }

    @Property
    void theMostThatTwoListsCanShareIsNeverLessThanWhatTheyShare(@ForAll @AlphaChars @StringLength(max = 30) String a,
            @ForAll @AlphaChars @StringLength(max = 30) String b) {
        long[] first = Trigrams.of("a" + a);
        long[] second = Trigrams.of("a" + b);
        assertThat(Trigrams.mostDice(first.length, Trigrams.mask(first), second.length, Trigrams.mask(second)))
                .isGreaterThanOrEqualTo(Trigrams.dice(first, second));
    }

    private static double alike(String a, String b) {
        return Math.max(Trigrams.dice(Trigrams.of(a), Trigrams.of(b)), Trigrams.beginning(a, b));
    }
}
