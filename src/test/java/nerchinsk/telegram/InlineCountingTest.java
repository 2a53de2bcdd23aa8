package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.chat.PersonId;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

class InlineCountingTest {
    private static final PersonId ONE = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);

    private final List<String> counted = new ArrayList<>();
    private final List<Runnable> alarms = new ArrayList<>();
    private final InlineCounting counting = new InlineCounting(new Witness() {
        @Override
        public void answered(Answer answer, Instant at, Duration took) {
            counted.add(answer.question().asked());
        }

        @Override
        public void failed(Trouble trouble) {
            throw new AssertionError(trouble);
        }
    }, (when, what) -> alarms.add(what), () -> Instant.EPOCH);

    private void type(PersonId person, String text) {
        counting.answered(person, text, Shipped.snapshot().answering().answer(text, Optional.of(Language.ENGLISH)),
                Instant.EPOCH, Duration.ofMillis(3));
    }

    private void rest() {
        alarms.forEach(Runnable::run);
        alarms.clear();
    }

    @Test
    void onlyTheQueryAfterWhichNobodyTypesOnIsCounted() {
        type(ONE, "who");
        type(ONE, "who recalled");
        type(ONE, "who recalled the experts in 1960");
        assertThat(counted).isEmpty();

        rest();
        assertThat(counted).containsExactly("who recalled the experts in 1960");
    }

    @Test
    void anotherQuestionCountsTheOneBefore() {
        type(ONE, "who recalled the experts in 1960");
        type(ONE, "when was the border closed");
        assertThat(counted).containsExactly("who recalled the experts in 1960");

        rest();
        assertThat(counted).containsExactly("who recalled the experts in 1960", "when was the border closed");
    }

    @Test
    void peopleWhoTypeAtTheSameTimeAreCountedApart() {
        type(ONE, "who recalled the experts");
        type(OTHER, "who recalled");
        rest();

        assertThat(counted).containsExactlyInAnyOrder("who recalled the experts", "who recalled");
    }

    @Test
    void sameQuestionAskedAgainLaterIsCountedAgain() {
        type(ONE, "who recalled the experts");
        rest();
        type(ONE, "who recalled the experts");
        rest();

        assertThat(counted).hasSize(2);
    }
}
