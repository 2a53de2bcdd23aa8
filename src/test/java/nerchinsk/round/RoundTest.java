package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Room ROOM = Room.of(new ChatId(-1));
    private static final Player ANNA = new Player(new PersonId(1), "Anna");
    private static final Player BO = new Player(new PersonId(2), "Bo");
    private static final Player CAI = new Player(new PersonId(3), "Cai");

    private static Round.Choosing begun(boolean alone, int questions) {
        return (Round.Choosing) Round.of(Story.of(new Plan(new RoundId("1"), ROOM, alone, ANNA.id(), Language.ENGLISH,
                Optional.empty(), questions, Duration.ofSeconds(20), NOON)));
    }

    private static Round.Open open(Round round) {
        int number = round.story().asked().size() + 1;
        return (Round.Open) ((Round.Choosing) round).choose("q" + number, 2).sent(new PollId("p" + number),
                new MessageId(number), NOON);
    }

    private static Round.Open right(Round.Open open, Player... players) {
        Round.Open after = open;
        for (Player player : players) {
            after = after.with(after.answer(player, 2, NOON.plusSeconds(20), false).orElseThrow());
        }
        return after;
    }

    private static Round.Open wrong(Round.Open open, Player player) {
        return open.with(open.answer(player, 0, NOON, false).orElseThrow());
    }

    private static Round next(Round.Open open) {
        return ((Round.Closed) open.close()).shown();
    }

    private static List<Integer> points(Round round, Player player) {
        return round.story().answers().stream().filter(answer -> answer.player().equals(player))
                .map(GivenAnswer::points).toList();
    }

    @Test
    void roundGoesFromQuestionToQuestionAndEndsAfterTheLast() {
        Round second = next(open(begun(false, 2)));
        assertThat(second).isInstanceOf(Round.Choosing.class);
        Round over = next(open(second));
        assertThat(over).isInstanceOf(Round.Over.class);
        assertThat(over.story().ending()).contains(Ending.COMPLETE);
    }

    @Test
    void questionThatWasLostDoesNotCount() {
        Round again = begun(false, 1).choose("q1", 0).lost();
        assertThat(again).isInstanceOf(Round.Choosing.class);
        assertThat(again.story().counted()).isZero();
        assertThat(next(open(again)).story().counted()).isOne();
    }

    @Test
    void firstAnswerOfAPersonCountsAndNoOther() {
        Round.Open open = wrong(open(begun(false, 2)), ANNA);
        assertThat(open.answer(ANNA, 2, NOON, false)).isEmpty();
        assertThat(open.answer(BO, 2, NOON, false)).isPresent();
    }

    @Test
    void answerThatIsOlderThanItsQuestionIsAtOnce() {
        Round.Open open = open(begun(false, 2));
        assertThat(open.answer(ANNA, 2, NOON.minusSeconds(1), false).orElseThrow().points()).isEqualTo(15);
    }

    @Test
    void streakGrowsWithRightAnswersAndEndsWithAWrongOne() {
        Round round = begun(false, 10);
        for (int i = 0; i < 7; i++) {
            round = next(right(open(round), ANNA));
        }
        round = next(wrong(open(round), ANNA));
        assertThat(points(next(right(open(round), ANNA)), ANNA)).containsExactly(10, 11, 12, 13, 14, 15, 15, 0, 10);
    }

    @Test
    void questionWithoutAnAnswerEndsAStreakAndOneThatWasLostOrSkippedDoesNot() {
        Round lost = ((Round.Choosing) next(right(open(begun(false, 9)), ANNA))).choose("lost", 0).lost();
        Round.Open skipped = open(lost).skip(ANNA.id());
        Round after = next(right(open(next(skipped)), ANNA));
        assertThat(points(after, ANNA)).containsExactly(10, 11);
        assertThat(points(next(right(open(next(open(after))), ANNA)), ANNA)).containsExactly(10, 11, 10);
    }

    @Test
    void inAGroupNobodyIsWaitedForWhoDoesNotPlay() {
        Round.Open first = right(open(begun(false, 9)), ANNA, BO);
        assertThat(first.complete()).as("others may still come").isFalse();
        Round.Open second = right(open(next(first)), ANNA);
        assertThat(second.complete()).isFalse();
        assertThat(right(second, BO).complete()).isTrue();
        Round round = next(second);
        for (int i = 0; i < 2; i++) {
            round = next(right(open(round), ANNA));
        }
        assertThat(right(open(round), ANNA).complete()).as("Bo has gone").isTrue();
    }

    @Test
    void aloneTheAnswerOfTheOnlyPlayerIsEnough() {
        Round.Open open = open(begun(true, 2));
        assertThat(open.complete()).isFalse();
        assertThat(right(open, ANNA).complete()).isTrue();
    }

    @Test
    void moreThanHalfOfThosePlayingSkipAQuestion() {
        Round.Open open = open(next(right(open(begun(false, 9)), ANNA, BO, CAI)));
        assertThat(open.mayVote(new PersonId(99))).isFalse();
        assertThat(open.skip(BO.id()).skip(BO.id()).skipWanted()).isFalse();
        assertThat(open.skip(BO.id()).skip(CAI.id()).skipWanted()).isTrue();
        assertThat(open(begun(false, 9)).skip(ANNA.id()).skipWanted()).as("nobody else plays").isTrue();
    }

    @Test
    void standingsAreTheSumOfTheAnswersAndTheFewerAnswersBreakATie() {
        Round.Open open = wrong(right(open(begun(false, 9)), BO, ANNA), CAI);
        Round.Open second = wrong(open(next(open)), ANNA);
        assertThat(second.story().standings()).containsExactly(new Standing(BO, 10, 1, 1),
                new Standing(ANNA, 10, 1, 2), new Standing(CAI, 0, 0, 1));
        assertThat(second.story().without(BO.id()).standings()).extracting(Standing::player).containsExactly(ANNA, CAI);
    }

    @Test
    void everyStateCanBeToldFromItsStory() {
        Round.Choosing choosing = begun(false, 2);
        Round.Sending sending = choosing.choose("q", 1);
        Round.Open open = (Round.Open) sending.sent(new PollId("p"), new MessageId(4), NOON);
        Round closed = open.close();
        Round over = closed.end(Ending.STOPPED);
        assertThat(List.of(choosing, sending, open, closed, over))
                .allSatisfy(round -> assertThat(Round.of(round.story())).isEqualTo(round));
    }

    @Test
    void inAnotherRoomTheMessagesOfTheOldOneAreForgotten() {
        Story moved = open(begun(false, 2)).story().in(Room.of(new ChatId(-2)));
        assertThat(((Round.Open) Round.of(moved)).poll().message()).isEmpty();
        assertThat(moved.plan().room()).isEqualTo(Room.of(new ChatId(-2)));
    }
}
