package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.chat.TopicId;
import nerchinsk.quiz.Topic;
import nerchinsk.round.Ending;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Plan;
import nerchinsk.round.Player;
import nerchinsk.round.PollId;
import nerchinsk.round.Round;
import nerchinsk.round.RoundId;
import nerchinsk.round.Standing;
import nerchinsk.round.Story;
import nerchinsk.round.Tries;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Rounds} and {@code Scores} promise, whatever keeps them. */
abstract class RoundsContract extends StorageContract {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Player ANNA = new Player(new PersonId(1), "Anna");
    private static final Player BO = new Player(new PersonId(2), "Бо");

    private static Story begun(ChatId chat, int message) {
        Room room = new Room(chat, new TopicId(7));
        return Story.of(new Plan(RoundId.of(room, new MessageId(message)), room, false, ANNA.id(), Language.RUSSIAN,
                Optional.of(Topic.TREATIES), 3, Duration.ofSeconds(20), NOON.plusSeconds(message)));
    }

    private Round.Open asked(Story story, String question) {
        Round.Sending sending = ((Round.Choosing) Round.of(story)).choose(question, 1);
        ports().rounds().keep(sending.story());
        Round.Open open = (Round.Open) sending.sent(new PollId("poll " + question), new MessageId(8), NOON);
        ports().rounds().keep(open.story());
        return open;
    }

    private Round.Open answered(Round.Open open, Player player, int option, Instant at) {
        GivenAnswer answer = open.answer(player, option, at, false).orElseThrow();
        ports().rounds().log(open.story(), answer);
        return open.with(answer);
    }

    private Story closed(Round.Open open) {
        Round closed = open.close();
        ports().rounds().keep(closed.story());
        Round shown = ((Round.Closed) closed).shown();
        ports().rounds().keep(shown.story());
        return shown.story();
    }

    @Test
    void everyStateOfARoundIsKeptAsItIs() {
        Story story = begun(HERE, 5);
        ports().rounds().keep(story);
        assertThat(ports().rounds().unfinished()).containsExactly(story);
        Round.Sending sending = ((Round.Choosing) Round.of(story)).choose("a", 2);
        ports().rounds().keep(sending.story());
        assertThat(ports().rounds().unfinished()).containsExactly(sending.story());
        ports().rounds().keep(sending.lost().story());
        assertThat(ports().rounds().unfinished()).containsExactly(sending.lost().story());
        Round.Open open = answered(asked(sending.lost().story(), "b"), ANNA, 1, NOON.plusSeconds(3));
        assertThat(ports().rounds().unfinished()).containsExactly(open.story());
        Story shown = closed(open);
        assertThat(ports().rounds().unfinished()).containsExactly(shown);
        Story over = Round.of(shown).end(Ending.STOPPED).story();
        ports().rounds().keep(over);
        assertThat(ports().rounds().unfinished()).containsExactly(over);
        ports().rounds().keep(over.endTold());
        assertThat(ports().rounds().unfinished()).isEmpty();
    }

    @Test
    void roundsComeBackInTheOrderOfTheirBeginning() {
        ports().rounds().keep(begun(HERE, 6));
        ports().rounds().keep(begun(THERE, 5));
        assertThat(ports().rounds().unfinished()).containsExactly(begun(THERE, 5), begun(HERE, 6));
    }

    @Test
    void answerIsLoggedOnce() {
        Round.Open open = asked(begun(HERE, 5), "a");
        answered(open, ANNA, 1, NOON.plusSeconds(3));
        ports().rounds().log(open.story(), open.answer(ANNA, 0, NOON.plusSeconds(9), false).orElseThrow());
        assertThat(ports().scores().in(HERE, Instant.EPOCH)).containsExactly(new Standing(ANNA, 15, 1, 1));
    }

    @Test
    void answerThatWasFetchedLateHasNoTime() {
        Round.Open open = asked(begun(HERE, 5), "a");
        GivenAnswer late = open.answer(ANNA, 1, NOON.plusSeconds(3), true).orElseThrow();
        ports().rounds().log(open.story(), late);
        assertThat(ports().rounds().unfinished().getFirst().answers()).containsExactly(late);
        assertThat(late.points()).isEqualTo(10);
    }

    @Test
    void wishesToSkipAQuestionAreKeptUntilItIsClosed() {
        Round.Open open = asked(begun(HERE, 5), "a").skip(ANNA.id()).skip(BO.id());
        ports().rounds().keep(open.story());
        assertThat(ports().rounds().unfinished()).containsExactly(open.story());
        ports().scores().forget(ANNA.id());
        assertThat(ports().rounds().unfinished()).containsExactly(open.story().without(ANNA.id()));
        asked(closed(open), "b");
        assertThat(((Round.Open) Round.of(ports().rounds().unfinished().getFirst())).poll().skips()).isEmpty();
    }

    @Test
    void triesOfAQuestionAreCountedInAllChats() {
        closed(answered(answered(asked(begun(HERE, 5), "a"), ANNA, 1, NOON), BO, 0, NOON));
        answered(asked(closed(asked(begun(THERE, 6), "b")), "a"), ANNA, 1, NOON);
        assertThat(ports().scores().tries()).isEqualTo(Map.of("a", new Tries(3, 2)));
        ports().scores().forget(ANNA.id());
        assertThat(ports().scores().tries()).isEqualTo(Map.of("a", new Tries(1, 0)));
    }

    @Test
    void questionsAreCountedInTheirChatOnly() {
        closed(asked(closed(asked(begun(HERE, 5), "a")), "b"));
        asked(begun(HERE, 6), "a");
        asked(begun(THERE, 7), "c");
        assertThat(ports().rounds().timesAsked(HERE)).isEqualTo(Map.of("a", 2, "b", 1));
    }

    @Test
    void scoresAreTheSumOfTheAnswersSinceAMoment() {
        Story first = closed(answered(answered(asked(begun(HERE, 5), "a"), ANNA, 1, NOON), BO, 0, NOON.plusSeconds(1)));
        closed(answered(asked(first, "b"), ANNA, 1, NOON.plusSeconds(60)));
        answered(asked(begun(THERE, 6), "c"), BO, 1, NOON.plusSeconds(19));
        assertThat(ports().scores().in(HERE, Instant.EPOCH)).containsExactly(new Standing(ANNA, 26, 2, 2),
                new Standing(BO, 0, 0, 1));
        assertThat(ports().scores().in(HERE, NOON.plusSeconds(60))).containsExactly(new Standing(ANNA, 11, 1, 1));
        assertThat(ports().scores().of(BO.id())).contains(new Standing(BO, 11, 1, 2));
        assertThat(ports().scores().of(new PersonId(3))).isEmpty();
    }

    @Test
    void newNameOfAPlayerReplacesTheOld() {
        Story story = closed(answered(asked(begun(HERE, 5), "a"), ANNA, 0, NOON));
        Player renamed = new Player(ANNA.id(), "Anya");
        answered(asked(story, "b"), renamed, 0, NOON.plusSeconds(1));
        assertThat(ports().scores().in(HERE, Instant.EPOCH)).containsExactly(new Standing(renamed, 0, 0, 2));
    }

    @Test
    void groupThatBecomesASupergroupTakesRoundsAndScoresAlong() {
        Round.Open open = answered(asked(begun(HERE, 5), "a"), ANNA, 1, NOON);
        answered(asked(begun(THERE, 6), "b"), BO, 1, NOON);
        ports().rounds().move(HERE, THERE);
        assertThat(ports().rounds().unfinished()).extracting(story -> story.plan().room().chat())
                .containsExactly(THERE, THERE);
        assertThat(ports().rounds().unfinished().getFirst().answers()).isEqualTo(open.story().answers());
        assertThat(ports().scores().in(THERE, Instant.EPOCH)).hasSize(2);
        assertThat(ports().scores().in(HERE, Instant.EPOCH)).isEmpty();
        assertThat(ports().rounds().timesAsked(THERE)).isEqualTo(Map.of("a", 1, "b", 1));
    }

    @Test
    void forgottenPersonIsGoneAndOthersStay() {
        answered(answered(asked(begun(HERE, 5), "a"), ANNA, 1, NOON), BO, 1, NOON);
        ports().scores().forget(ANNA.id());
        assertThat(ports().scores().in(HERE, Instant.EPOCH)).extracting(Standing::player).isEqualTo(List.of(BO));
        assertThat(ports().scores().of(ANNA.id())).isEmpty();
        assertThat(ports().rounds().unfinished().getFirst().answers()).hasSize(1);
    }
}
