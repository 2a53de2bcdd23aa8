package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.round.Fate;
import nerchinsk.round.Standing;
import nerchinsk.telegram.FakeTelegram.Asked;
import nerchinsk.telegram.FakeTelegram.Fault;
import nerchinsk.telegram.FakeTelegram.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rounds of the quiz in groups, as docs/delivery.md describes them. */
class QuizRoundTest {
    private static final long GROUP = -500;
    private static final long ANNA = 1;
    private static final long BO = 3;
    private static final Duration ALL_TIME = Duration.ofSeconds(25);

    private final FakeTelegram telegram = FakeTelegram.start();
    private final Bench.Finished finished = new Bench.Finished();
    private final Memory memory = Bench.memory(finished);
    private final VirtualTime time = new VirtualTime();
    private Bench bench = new Bench(telegram, memory, finished, Bench.GENEROUS, Equipment.NONE, time);

    @AfterEach
    void close() {
        bench.close();
        assertThat(telegram.violations()).isEmpty();
    }

    private void restart() {
        bench.interrupt();
        bench = new Bench(telegram, memory, finished, Bench.GENEROUS, Equipment.NONE, time);
    }

    private String update(long chat, long person, String text) {
        return Writing.update("message", Writing.text(chat, chat < 0 ? "supergroup" : "private", person, "en",
                telegram.newMessage(chat), time.instant(), text));
    }

    private void write(long person, String text) {
        bench.handle(update(GROUP, person, text));
    }

    private Poll poll(int number) {
        telegram.await("poll " + number, fake -> fake.polls().size() >= number);
        Poll poll = telegram.polls().get(number - 1);
        telegram.await("the bot knows poll " + number, fake -> memory.rounds().unfinished().stream()
                .flatMap(story -> story.asked().stream()).anyMatch(asked -> isOf(asked.fate(), poll)));
        return poll;
    }

    private static boolean isOf(Fate fate, Poll poll) {
        return switch (fate) {
            case Fate.Open open -> open.poll().value().equals(poll.id());
            case Fate.Closed closed -> closed.poll().value().equals(poll.id());
            case Fate.Intended intended -> false;
            case Fate.Lost lost -> false;
        };
    }

    private void vote(Poll poll, long person, boolean right) {
        bench.await(telegram.vote(poll, person, person == ANNA ? "Anna <b>" : "Bo",
                right ? poll.right() : (poll.right() + 1) % 4));
    }

    private void timeUp() {
        time.advance(ALL_TIME);
    }

    private List<Asked> said(long chat) {
        return telegram.done("sendMessage").stream().filter(call -> call.chat() == chat).toList();
    }

    private Asked awaitSaid(String words) {
        telegram.await(words, fake -> said(GROUP).stream().anyMatch(call -> call.text().contains(words)));
        return said(GROUP).stream().filter(call -> call.text().contains(words)).reduce((a, b) -> b).orElseThrow();
    }

    private List<Standing> scores() {
        return memory.scores().in(new ChatId(GROUP), Instant.EPOCH);
    }

    private List<String> questions() {
        return telegram.asked().stream().filter(call -> call.method().equals("sendPoll"))
                .map(call -> call.body().path("question").asText().replaceFirst("^\\d+\\. ", "")).toList();
    }

    @Test
    void roundGoesFromQuestionToQuestionWithQuotesBetweenAndATableAtTheEnd() {
        write(ANNA, "/quiz 3 en");
        vote(poll(1), ANNA, true);
        vote(poll(1), BO, false);
        timeUp();
        vote(poll(2), ANNA, true);
        vote(poll(2), BO, true);
        vote(poll(3), BO, true);
        timeUp();
        String table = awaitSaid("🏁").text();
        assertThat(table).contains("After 3 questions", "🥇 Anna &lt;b&gt; – 31 points (2 of 2 right)",
                "🥈 Bo – 31 points (2 of 3 right)".replace("🥈", "🥇"));
        assertThat(scores()).extracting(Standing::points).containsExactly(31L, 31L);
        assertThat(new HashSet<>(questions())).hasSize(3);
    }

    @Test
    void quoteWithItsSourceIsAReplyToTheQuestion() {
        write(ANNA, "/quiz 1 en");
        Poll poll = poll(1);
        timeUp();
        Asked quote = awaitSaid("<blockquote>");
        assertThat(quote.body().path("reply_parameters").path("message_id").asInt()).isEqualTo(poll.message());
        assertThat(quote.text()).contains("was signed in <b>17", "based on Archive");
    }

    @Test
    void nextQuestionComesWhenAllWhoPlayHaveAnsweredAndThePollIsStopped() {
        write(ANNA, "/quiz 3");
        vote(poll(1), ANNA, true);
        timeUp();
        vote(poll(2), ANNA, false);
        poll(3);
        assertThat(telegram.polls().get(1).closed()).isTrue();
        assertThat(telegram.polls().getFirst().closed()).as("its time was up").isFalse();
    }

    @Test
    void firstAnswerCountsAndNoneAfterTheClose() {
        write(ANNA, "/quiz 2");
        vote(poll(1), ANNA, false);
        vote(poll(1), ANNA, true);
        timeUp();
        poll(2);
        vote(poll(1), BO, true);
        assertThat(scores()).extracting(Standing::points).containsExactly(0L);
    }

    @Test
    void onlyTheStarterOrAnAdministratorStopsARound() {
        write(ANNA, "/quiz 3");
        vote(poll(1), BO, true);
        write(BO, "/stop");
        awaitSaid("Only the one who started the round");
        write(44, "/stop");
        assertThat(awaitSaid("🏁").text()).contains("has been stopped", "After 1 question:", "🥇 Bo – 15 points");
        telegram.await("the poll is stopped", fake -> fake.polls().getFirst().closed());
        write(ANNA, "/quiz");
        poll(2);
        write(ANNA, "/stop");
        telegram.await("a second end", fake -> said(GROUP).stream()
                .filter(call -> call.text().contains("has been stopped")).count() == 2);
    }

    @Test
    void questionIsSkippedWhenMoreThanHalfWantIt() {
        write(ANNA, "/quiz 3");
        vote(poll(1), BO, true);
        vote(poll(1), 5, true);
        timeUp();
        poll(2);
        write(99, "/skip");
        awaitSaid("Only those who play");
        write(BO, "/skip");
        awaitSaid("Skip? 1 of 2");
        write(ANNA, "/skip");
        poll(3);
        assertThat(telegram.polls().get(1).closed()).isTrue();
    }

    @Test
    void wishesToSkipOutliveARestart() {
        write(ANNA, "/quiz 3 en");
        vote(poll(1), BO, true);
        vote(poll(1), 4, true);
        write(ANNA, "/skip");
        awaitSaid("Skip? 1 of 2");
        restart();
        write(BO, "/skip");
        poll(2);
        assertThat(telegram.polls().getFirst().closed()).isTrue();
    }

    @Test
    void oneRoundIsPlayedInARoomAndOthersBesideIt() {
        write(ANNA, "/quiz");
        poll(1);
        write(BO, "/quiz");
        awaitSaid("being played here already");
        bench.handle(update(BO, BO, "/quiz"));
        assertThat(poll(2).chat()).isEqualTo(BO);
    }

    @Test
    void aloneTheNextQuestionComesAtOnce() {
        bench.handle(update(ANNA, ANNA, "/quiz 3 en"));
        for (int i = 1; i <= 3; i++) {
            vote(poll(i), ANNA, true);
        }
        telegram.await("the end", fake -> said(ANNA).stream().anyMatch(call -> call.text().contains("🏁")));
        assertThat(said(ANNA).getLast().text()).contains("48 points (3 of 3 right)");
    }

    @Test
    void whatPeopleFoundHardestInOtherChatsComesLast() {
        bench.handle(update(BO, BO, "/quiz 12 en"));
        for (int i = 1; i <= 12; i++) {
            vote(poll(i), BO, i != 5);
        }
        telegram.await("the end", fake -> said(BO).stream().anyMatch(call -> call.text().contains("🏁")));
        bench.handle(update(ANNA, ANNA, "/quiz 12 en"));
        for (int i = 13; i < 24; i++) {
            vote(poll(i), ANNA, true);
        }
        poll(24);
        assertThat(questions().getLast()).isEqualTo(questions().get(4));
    }

    @Test
    void questionThatMayHaveBeenSentIsNotSentAgain() {
        telegram.failNext("sendPoll", new Fault.Reset(), new Fault.Garbage(502, "<html>"),
                new Fault.Refusal(500, "Internal Server Error", "{}"),
                new Fault.Refusal(429, "Too Many Requests: retry after 2", "{\"retry_after\":2}"));
        write(ANNA, "/quiz 1");
        poll(1);
        timeUp();
        awaitSaid("🏁");
        assertThat(questions()).hasSize(5);
        assertThat(new HashSet<>(questions())).as("only the one that was refused comes again").hasSize(4);
    }

    @Test
    void afterACrashWhileAQuestionWasSentAnotherIsAsked() {
        telegram.fail(method -> method.equals("sendPoll")
                ? Optional.of(new Fault.Hanging(Duration.ofSeconds(30)))
                : Optional.empty());
        write(ANNA, "/quiz 1");
        telegram.await("a question is on its way",
                fake -> fake.asked().stream().anyMatch(call -> call.method().equals("sendPoll")));
        telegram.fail(method -> Optional.empty());
        restart();
        poll(1);
        // A question closes only after updates have been fetched again, and the restart may not have come to that yet.
        telegram.await("the end", fake -> {
            timeUp();
            return said(GROUP).stream().anyMatch(call -> call.text().contains("🏁"));
        });
        assertThat(questions()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void afterACrashAQuestionGoesOnAndAnswersThatWaitedCountWithoutSpeed() {
        write(ANNA, "/quiz 2");
        vote(poll(1), ANNA, true);
        bench.interrupt();
        Poll poll = poll(1);
        long again = telegram.vote(poll, ANNA, "Anna", poll.right());
        long late = telegram.vote(poll, BO, "Bo", poll.right());
        time.advance(ALL_TIME);
        bench = new Bench(telegram, memory, finished, Bench.GENEROUS, Equipment.NONE, time);
        bench.await(again);
        bench.await(late);
        time.advance(Duration.ofSeconds(4));
        poll(2);
        assertThat(scores()).extracting(Standing::points).containsExactly(15L, 10L);
    }

    @Test
    void roundThatWasInterruptedForLongEndsWithItsTable() {
        write(ANNA, "/quiz 2");
        vote(poll(1), ANNA, true);
        bench.interrupt();
        time.advance(Duration.ofHours(2));
        bench = new Bench(telegram, memory, finished, Bench.GENEROUS, Equipment.NONE, time);
        telegram.await("updates are fetched", fake -> fake.done("getMe").size() == 2);
        bench.handle(update(BO, BO, "/about"));
        time.advance(Duration.ofSeconds(4));
        assertThat(awaitSaid("🏁").text()).contains("away for too long", "🥇 Anna");
        assertThat(telegram.polls()).hasSize(1);
    }

    @Test
    void outagePausesARoundAndAnswersGivenMeanwhileCountWithoutSpeed() {
        write(ANNA, "/quiz 2");
        Poll poll = poll(1);
        // Fetching alone: a reply that is tried again and again would let time pass while the vote is on its way.
        telegram.fail(method -> method.equals("getUpdates")
                ? Optional.of(new Fault.Refusal(503, "Service Unavailable", "{}"))
                : Optional.empty());
        telegram.arrive(update(BO, BO, "/about"));
        telegram.await("updates cannot be fetched", fake -> fake.asked().stream()
                .filter(call -> call.method().equals("getUpdates") && call.fault().isPresent()).count() >= 2);
        timeUp();
        long vote = telegram.vote(poll, ANNA, "Anna", poll.right());
        telegram.fail(method -> Optional.empty());
        bench.await(vote);
        time.advance(Duration.ofSeconds(5));
        poll(2);
        assertThat(scores()).extracting(Standing::points).containsExactly(10L);
    }

    @Test
    void removalEndsTheRoundAndKeepsTheScores() {
        write(ANNA, "/quiz 3");
        vote(poll(1), ANNA, true);
        String bot = "{\"id\":123456,\"is_bot\":true,\"first_name\":\"N\"}";
        bench.handle("{\"my_chat_member\":{\"chat\":{\"id\":-500,\"type\":\"supergroup\",\"title\":\"G\"},\"date\":1,"
                + "\"from\":{\"id\":44,\"is_bot\":false,\"first_name\":\"X\"},"
                + "\"old_chat_member\":{\"status\":\"member\",\"user\":" + bot + "},"
                + "\"new_chat_member\":{\"status\":\"left\",\"user\":" + bot + "}}}");
        telegram.await("the round is over", fake -> memory.rounds().unfinished().isEmpty());
        assertThat(scores()).extracting(Standing::points).containsExactly(15L);
        assertThat(said(GROUP)).noneMatch(call -> call.text().contains("🏁"));
    }

    @Test
    void roundEndsWithATableWhereQuizzesAreForbidden() {
        write(ANNA, "/quiz 3");
        vote(poll(1), ANNA, true);
        telegram.failNext("sendPoll",
                new Fault.Refusal(400, "Bad Request: not enough rights to send polls to the chat", "{}"));
        timeUp();
        assertThat(awaitSaid("🏁").text()).contains("not allowed to send quizzes here", "🥇 Anna");
        telegram.await("the round is over", fake -> memory.rounds().unfinished().isEmpty());
    }

    @Test
    void groupThatBecomesASupergroupGoesOnPlayingThere() {
        write(ANNA, "/quiz 3");
        vote(poll(1), ANNA, true);
        String moved = "Bad Request: group chat was upgraded to a supergroup chat";
        telegram.fail(new java.util.function.Function<>() {
            @Override
            public Optional<Fault> apply(String method) {
                return method.equals("sendMessage") && telegram.done("sendMessage").stream()
                        .noneMatch(call -> call.chat() == -1009)
                                ? movedOnce()
                                : Optional.empty();
            }

            private boolean played;

            private Optional<Fault> movedOnce() {
                boolean first = !played;
                played = true;
                return first
                        ? Optional.of(new Fault.Refusal(400, moved, "{\"migrate_to_chat_id\":-1009}"))
                        : Optional.empty();
            }
        });
        timeUp();
        Poll second = poll(2);
        assertThat(second.chat()).isEqualTo(-1009);
        vote(second, ANNA, true);
        poll(3);
        assertThat(memory.scores().in(new ChatId(-1009), Instant.EPOCH)).extracting(Standing::points)
                .containsExactly(31L);
        assertThat(said(-1009).getFirst().body().has("reply_parameters")).isFalse();
    }

    @Test
    void forgottenPlayerIsGoneFromTheRoundToo() {
        write(ANNA, "/quiz 1");
        vote(poll(1), ANNA, true);
        vote(poll(1), BO, true);
        write(ANNA, "/forget");
        timeUp();
        assertThat(awaitSaid("🏁").text()).contains("🥇 Bo").doesNotContain("Anna");
        assertThat(memory.scores().of(new PersonId(ANNA))).isEmpty();
    }

    @Test
    void sameRequestNeverStartsASecondRound() {
        String request = update(GROUP, ANNA, "/quiz 2");
        bench.handle(request);
        poll(1);
        bench.handle(request);
        assertThat(said(GROUP)).noneMatch(call -> call.text().contains("already"));
        assertThat(telegram.polls()).hasSize(1);
    }

    @Test
    void questionsComeBackOnlyWhenAllHaveBeenAsked() {
        for (int round = 0; round < 3; round++) {
            bench.handle(update(ANNA, ANNA, "/quiz 4 en"));
            for (int i = 1; i <= 4; i++) {
                vote(poll(round * 4 + i), ANNA, true);
            }
            int ends = round + 1;
            telegram.await("the end",
                    fake -> said(ANNA).stream().filter(call -> call.text().contains("🏁")).count() == ends);
            telegram.await("the round is over", fake -> memory.rounds().unfinished().isEmpty());
        }
        assertThat(new HashSet<>(questions())).hasSize(12);
    }

    @Test
    void scoresAreShownForTheChatAndForOneself() {
        write(ANNA, "/score");
        awaitSaid("Nobody has played here yet");
        write(ANNA, "/me");
        awaitSaid("You have not played yet");
        write(ANNA, "/quiz 1");
        vote(poll(1), ANNA, true);
        vote(poll(1), BO, false);
        timeUp();
        awaitSaid("🏁");
        time.advance(Duration.ofDays(10));
        write(BO, "/score");
        assertThat(awaitSaid("🏆").text()).contains("🥇 Anna &lt;b&gt; – 15 points", "In the last 30 days")
                .doesNotContain("7 days");
        write(BO, "/me");
        assertThat(awaitSaid("In all chats").text()).contains("Here: 0 points (0 of 1 right), place 2 of 2");
    }

    @Test
    void lastAnswerOfAVoterChatCountsForTheChat() {
        write(ANNA, "/quiz 1");
        Poll poll = poll(1);
        bench.handle("{\"poll_answer\":{\"poll_id\":\"" + poll.id()
                + "\",\"voter_chat\":{\"id\":-77,\"type\":\"channel\","
                + "\"title\":\"News\"},\"option_ids\":[" + poll.right() + "],\"option_persistent_ids\":[\"a\"]}}");
        bench.handle("{\"poll_answer\":{\"poll_id\":\"" + poll.id() + "\",\"user\":{\"id\":9,\"is_bot\":false,"
                + "\"first_name\":\"\"},\"option_ids\":[],\"option_persistent_ids\":[]}}");
        bench.handle("{\"poll_answer\":{\"poll_id\":\"nothing\",\"user\":{\"id\":9,\"is_bot\":false,"
                + "\"first_name\":\"\"},\"option_ids\":[0],\"option_persistent_ids\":[\"a\"]}}");
        assertThat(scores()).extracting(standing -> standing.player().name()).containsExactly("News");
    }
}
