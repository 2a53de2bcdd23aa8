package nerchinsk.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IntentTest {
    @ParameterizedTest
    @EnumSource
    void everyIntentIsFoundByItsCode(Intent intent) {
        assertThat(Intent.ofCode(intent.code())).contains(intent);
    }

    @Test
    void codesAreAsInFilesAndJson() {
        assertThat(Intent.HOW_MUCH.code()).isEqualTo("how_much");
        assertThat(Intent.ofCode("HOW_MUCH")).isEmpty();
        assertThat(Intent.ofCode("whence")).isEmpty();
    }

    @Test
    void onlyTalkToTheBotIsSmalltalk() {
        assertThat(Intent.values()).filteredOn(Intent::smalltalk).containsExactly(Intent.GREETING, Intent.THANKS,
                Intent.HELP);
    }
}
