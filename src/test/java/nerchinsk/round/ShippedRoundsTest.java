package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.fixtures.Shipped;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds of ten questions of the shipped documents, one after the other in a chat. */
class ShippedRoundsTest {
    private static final QuizQuestions QUESTIONS = Shipped.snapshot().quiz();
    private static final int ROUNDS = 10;
    private static final int LENGTH = 10;

    private static List<List<QuizQuestion>> rounds(Language language) {
        RandomGenerator chance = new Random(3);
        Map<String, Integer> timesAsked = new HashMap<>();
        List<List<QuizQuestion>> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(language, Optional.empty(), LENGTH, timesAsked, chance));
        }
        return rounds;
    }

    private static List<QuizQuestion> round(Language language, Optional<Topic> topic, int length,
            Map<String, Integer> timesAsked, RandomGenerator chance) {
        List<QuizQuestion> asked = new ArrayList<>();
        Round round = Round.of(Story.of(new Plan(new RoundId("1"), Room.of(new ChatId(1)), true, new PersonId(1),
                language, topic, length, Duration.ofSeconds(20), Instant.EPOCH)));
        while (round instanceof Round.Choosing choosing) {
            QuizQuestion question = Picking
                    .next(QUESTIONS, choosing.story(), new Past(timesAsked, Map.of()), chance).orElseThrow();
            timesAsked.merge(question.id(), 1, Integer::sum);
            asked.add(question);
            Round open = choosing.choose(question.id(), 0).sent(new PollId("1"), new MessageId(1), Instant.EPOCH);
            round = ((Round.Closed) ((Round.Open) open).close()).shown();
        }
        return asked;
    }

    @ParameterizedTest
    @EnumSource
    void noRoundHoldsTwoQuestionsThatTellOfEachOther(Language language) {
        assertThat(rounds(language)).allSatisfy(round -> {
            assertThat(round).extracting(QuizQuestion::quote).doesNotHaveDuplicates();
            assertThat(round).extracting(QuizQuestion::right).doesNotHaveDuplicates();
            for (QuizQuestion one : round) {
                assertThat(round.stream().filter(other -> other != one && QUESTIONS.areKin(one, other))).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void roundAboutATopicIsNotLongerThanThereAreQuestionsThatDoNotTellOfEachOther(Language language) {
        for (Topic topic : Topic.values()) {
            int most = Picking.most(QUESTIONS, language, Optional.of(topic));
            assertThat(most).isGreaterThanOrEqualTo(5);
            assertThat(round(language, Optional.of(topic), most, new HashMap<>(), new Random(5)))
                    .extracting(QuizQuestion::right).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void roundsEndWithHarderQuestionsThanTheyBeginWith(Language language) {
        List<List<QuizQuestion>> rounds = rounds(language);
        assertThat(difficulty(rounds, LENGTH - 3, LENGTH)).isGreaterThan(difficulty(rounds, 0, 3) + 0.15);
    }

    private static double difficulty(List<List<QuizQuestion>> rounds, int from, int to) {
        return rounds.stream().flatMap(round -> round.subList(from, to).stream())
                .mapToDouble(QuizQuestion::difficulty).average().orElseThrow();
    }
}
