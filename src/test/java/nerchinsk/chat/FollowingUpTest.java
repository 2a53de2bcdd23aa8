package nerchinsk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

class FollowingUpTest {
    private static final Chat CHAT = Shipped.snapshot().chat();

    @Test
    void subjectIsKeptForTenMinutesAndNoLonger() {
        Conversation asked = CHAT.turn(Conversation.start(Language.ENGLISH),
                "When was the Treaty of Good-Neighborliness signed?", Instant.EPOCH).conversation();
        assertThat(about(asked, "and who signed it?", Conversation.MEMORY)).isTrue();
        assertThat(about(asked, "and who signed it?", Conversation.MEMORY.plusSeconds(1))).isFalse();
    }

    @Test
    void questionThatStandsAloneTakesNothingOver() {
        Conversation asked = CHAT.turn(Conversation.start(Language.ENGLISH), "Who gave pandas to the Moscow Zoo?",
                Instant.EPOCH).conversation();
        assertThat(about(asked, "When was the non-aggression pact signed?", Duration.ZERO)).isFalse();
    }

    private static boolean about(Conversation before, String question, Duration later) {
        return CHAT.turn(before, question, Instant.EPOCH.plus(later)).answer().orElseThrow().question().about()
                .isPresent();
    }
}
