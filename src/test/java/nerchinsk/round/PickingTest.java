package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.fixtures.QuizSheet;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickingTest {
    private static final QuizQuestions SHEET = QuizSheet.of(12);
    private final RandomGenerator chance = new Random(7);

    private static Story story(Optional<Topic> topic) {
        return story(topic, 50);
    }

    private static Story story(Optional<Topic> topic, int questions) {
        return Story
                .of(new Plan(new RoundId("1"), Room.of(new ChatId(1)), true, new PersonId(1), Language.RUSSIAN, topic,
                        questions, Duration.ofSeconds(20), Instant.EPOCH));
    }

    private Set<String> all(Story begun, Map<String, Integer> timesAsked) {
        Story story = begun;
        Set<String> asked = new HashSet<>();
        Optional<QuizQuestion> next = Picking.next(SHEET, story, new Past(timesAsked, Map.of()), chance);
        while (next.isPresent()) {
            assertThat(asked.add(next.get().id())).as("never twice in a round").isTrue();
            story = ((Round.Choosing) Round.of(story)).choose(next.get().id(), 0).lost().story();
            next = Picking.next(SHEET, story, new Past(timesAsked, Map.of()), chance);
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
            String id = Picking.next(SHEET, story(Optional.empty()), new Past(times, Map.of()), chance).orElseThrow()
                    .id();
            times.merge(id, 1, Integer::sum);
            if (i == 11) {
                assertThat(times).hasSize(12).allSatisfy((question, number) -> assertThat(number).isOne());
            }
        }
        assertThat(times).allSatisfy((question, number) -> assertThat(number).isEqualTo(2));
    }

    @Test
    void whatPeopleFoundHardIsAskedLate() {
        Map<String, Tries> tries = new HashMap<>();
        for (int i = 1; i <= 12; i++) {
            tries.put("ru" + i, new Tries(30, i == 5 ? 0 : i == 7 ? 30 : 15));
        }
        Story story = story(Optional.empty(), 12);
        List<String> asked = new ArrayList<>();
        while (Round.of(story) instanceof Round.Choosing choosing) {
            asked.add(Picking.next(SHEET, story, new Past(Map.of(), tries), chance).orElseThrow().id());
            Round.Open open = (Round.Open) choosing.choose(asked.getLast(), 0).sent(new PollId("1"), new MessageId(1),
                    Instant.EPOCH);
            story = ((Round.Closed) open.close()).shown().story();
        }
        assertThat(asked).startsWith("ru7").endsWith("ru5").hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # answered, right, judged, difficulty
            0,   0, 0.3, 0.3
            8,   8, 0.5, 0.25
            8,   0, 0.5, 0.75
            792, 0, 0.5, 0.995
            """)
    void answersOutweighTheOptionsTheMoreOfThemThereAre(int answered, int right, double judged, double difficulty) {
        assertThat(new Tries(answered, right).difficulty(judged)).isCloseTo(difficulty, within(1e-9));
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
