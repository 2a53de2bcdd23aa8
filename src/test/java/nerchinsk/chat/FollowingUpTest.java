package nerchinsk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.fixtures.Shipped;
import nerchinsk.golden.GoldenQuestion;
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

    @Test
    void questionThatNamesASubjectOfItsOwnTakesNothingOverThoughNoDocumentKnowsIt() {
        Conversation asked = CHAT
                .turn(Conversation.start(Language.ENGLISH), "Who led China in the 1950s?", Instant.EPOCH)
                .conversation();
        for (String other : List.of("столица Перу", "рецепт борща", "когда родился Пушкин", "who is shakespeare",
                "and what is bitcoin?", "Благодарю за ответ")) {
            assertThat(about(asked, other, Duration.ZERO)).as(other).isFalse();
        }
    }

    @Test
    void goldenQuestionsGetTheSameAnswersInTheMiddleOfAConversation() {
        Conversation before = Conversation.start(Language.ENGLISH);
        List<String> otherwise = new ArrayList<>();
        List<GoldenQuestion> questions = Shipped.files().golden().orElseThrow().questions();
        for (GoldenQuestion golden : questions) {
            Turn turn = CHAT.turn(before, golden.text(), Instant.EPOCH);
            Turn alone = CHAT.turn(Conversation.start(Language.ENGLISH), golden.text(), Instant.EPOCH);
            if (!shown(turn).equals(shown(alone))) {
                otherwise.add(golden.text());
            }
            before = turn.conversation();
        }
        // A question about what no document knows may still be taken for one that leans.
        assertThat(otherwise).hasSizeLessThan(questions.size() / 400);
    }

    private static Optional<String> shown(Turn turn) {
        return turn.answer().flatMap(Answer::shown).map(Quote::text);
    }

    private static boolean about(Conversation before, String question, Duration later) {
        return CHAT.turn(before, question, Instant.EPOCH.plus(later)).answer().orElseThrow().question().about()
                .isPresent();
    }
}
