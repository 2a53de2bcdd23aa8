package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.fixtures.QuizSheet;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

class PickingTest {
    private static final QuizQuestions SHEET = QuizSheet.of(12);
    private final RandomGenerator chance = new Random(7);

    private static Story story(Optional<Topic> topic) {
        return Story
                .of(new Plan(new RoundId("1"), Room.of(new ChatId(1)), true, new PersonId(1), Language.RUSSIAN, topic,
                        50, Duration.ofSeconds(20), Instant.EPOCH));
    }

    private Set<String> all(Story begun, Map<String, Integer> timesAsked) {
        Story story = begun;
        Set<String> asked = new HashSet<>();
        Optional<QuizQuestion> next = Picking.next(SHEET, story, timesAsked, chance);
        while (next.isPresent()) {
            assertThat(asked.add(next.get().id())).as("never twice in a round").isTrue();
            story = ((Round.Choosing) Round.of(story)).choose(next.get().id(), 0).lost().story();
            next = Picking.next(SHEET, story, timesAsked, chance);
        }
        return asked;
    }

    @Test
    void roundAsksEveryQuestionOfItsLanguageOnceAndThenNoMore() {
        assertThat(all(story(Optional.empty()), Map.of())).hasSize(12).allMatch(id -> id.startsWith("ru"));
    }

    @Test
    void roundAboutATopicAsksNothingElse() {
        assertThat(all(story(Optional.of(Topic.TREATIES)), Map.of())).hasSize(6);
        assertThat(all(story(Optional.of(Topic.TRADE)), Map.of())).isEmpty();
    }

    @Test
    void nothingIsAskedTwiceInAChatUntilAllHasBeenAsked() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < 24; i++) {
            String id = Picking.next(SHEET, story(Optional.empty()), times, chance).orElseThrow().id();
            times.merge(id, 1, Integer::sum);
            if (i == 11) {
                assertThat(times).hasSize(12).allSatisfy((question, number) -> assertThat(number).isOne());
            }
        }
        assertThat(times).allSatisfy((question, number) -> assertThat(number).isEqualTo(2));
    }

    @Test
    void rightOptionStandsInEveryPlaceEquallyOften() {
        QuizQuestion question = SHEET.in(Language.ENGLISH).getFirst();
        int[] places = new int[question.options().size()];
        for (int i = 0; i < 4000; i++) {
            places[Picking.shuffled(question, chance).indexOf(question.right())]++;
        }
        assertThat(places).hasSize(4);
        for (int place : places) {
            assertThat(place).isBetween(900, 1100);
        }
    }
}
