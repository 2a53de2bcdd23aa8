package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningsTest {
    private final Beginnings seasons = new Beginnings(
            Pattern.compile("(?:the )?(?:spring|summer)|(?<=\\bin )May(?!\\p{L})"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # behind "in " it is a month
            May be,      false
            # what follows could still be "spring"
            the war,     false
            summer,      false
            sunny,       true
            Maybe so,    true
            # the end is too near
            was,         false
            # letters of no alphabet
            中俄关系,      false
            """)
    void rulesOutWhatNoMatchBeginsWith(String text, boolean ruledOut) {
        assertThat(seasons.ruleOut(text, 0)).isEqualTo(ruledOut);
        assertThat(seasons.ruleOut(text, 0)).as("when it is remembered").isEqualTo(ruledOut);
    }

    @Test
    void hidesNoMatchWhateverWasMetBefore() {
        String texts = "In May the summit was over, in summer the thaw began; the spring of 1969. Maybe! the sunny May";
        for (int round = 0; round < 2; round++) {
            for (int at = 0; at < texts.length(); at++) {
                Matcher matcher = seasons.matcher(texts).region(at, texts.length());
                if (matcher.lookingAt()) {
                    assertThat(seasons.ruleOut(texts, at)).as(texts.substring(at)).isFalse();
                }
            }
        }
    }
}
