package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nerchinsk.answer.Outcome;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.telegram.FakeTelegram.Asked;
import nerchinsk.telegram.FakeTelegram.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** What docs/delivery.md promises. */
class DeliveryTest {
    private static final String QUESTION = "When did the Soviet Union and China sign a non-aggression pact?";

    static List<Fault> passingFaults() {
        return List.of(new Fault.Refusal(500, "Internal Server Error", "{}"), new Fault.Refusal(503, "Busy", "{}"),
                new Fault.Garbage(502, "<html><body>Bad Gateway</body></html>"), new Fault.Garbage(200, "{\"ok\":tr"),
                new Fault.Garbage(200, "{}"), new Fault.Garbage(200, ""), new Fault.Reset(),
                new Fault.Refusal(429, "Too Many Requests: retry after 3", "{\"retry_after\":3}"));
    }

    static List<Fault> lastingFaults() {
        return List.of(new Fault.Refusal(400, "Bad Request: chat not found", "{}"),
                new Fault.Refusal(403, "Forbidden: bot was blocked by the user", "{}"));
    }

    private static String ask(Bench bench, long chat) {
        return Writing.privately(chat, bench.telegram.newMessage(chat), bench.time.instant(), QUESTION);
    }

    private static List<Asked> replies(Bench bench, long chat) {
        return bench.telegram.done("sendMessage").stream().filter(call -> call.chat() == chat).toList();
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void passingFaultDelaysTheReply(Fault fault) {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage", fault, fault, fault);
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(1);
            assertThat(bench.telegram.asked().stream().filter(call -> call.method().equals("sendMessage"))).hasSize(4);
        }
    }

    /** What another server of the Bot API may leave out of a message that it has taken, or add to it. */
    static List<String> messagesTaken() {
        return List.of("{\"message_id\":77}", "{\"message_id\":77,\"chat\":{\"id\":1}}",
                "{\"message_id\":77,\"date\":99999999999,\"from\":{\"id\":1},\"gift\":{}}",
                "{\"message_id\":77,\"reply_to_message\":{\"message_id\":1,\"date\":0},\"photo\":\"new\"}");
    }

    @ParameterizedTest
    @MethodSource("messagesTaken")
    void messageThatWasTakenIsNotSentAgainWhateverIsSaidOfIt(String result) {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage", new Fault.Garbage(200, "{\"ok\":true,\"result\":" + result + "}"));
            bench.handle(ask(bench, 1));
            assertThat(bench.telegram.asked().stream().filter(call -> call.method().equals("sendMessage"))).hasSize(1);
            assertThat(bench.memory.replies().by(new ChatId(1), new MessageId(77))).isPresent();
        }
    }

    @Test
    void refusalWithoutACodeHasThatOfHttp() {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage",
                    new Fault.Garbage(403, "{\"ok\":false,\"description\":\"Forbidden\"}"));
            bench.handle(ask(bench, 1));
            bench.telegram.failNext("sendMessage", new Fault.Garbage(413, "<html>Request Entity Too Large</html>"));
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).isEmpty();
            assertThat(bench.witness.troubles()).containsOnly(Witness.Trouble.REFUSED);
        }
    }

    @Test
    void refusalOfAnotherServerOnTheWayPasses() {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage", new Fault.Garbage(403, "<html>Forbidden</html>"),
                    new Fault.Garbage(429, "<html>Too Many Requests</html>"));
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(1);
            assertThat(bench.witness.troubles()).contains(Witness.Trouble.NETWORK, Witness.Trouble.TOO_MANY);
        }
    }

    @Test
    void questionsAndWhatTelegramDidNotDoAreCounted() {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage", new Fault.Refusal(429, "Too Many Requests", "{\"retry_after\":3}"));
            bench.handle(ask(bench, 1));
            assertThat(bench.witness.outcomes()).containsExactly(Outcome.FOUND);
            assertThat(bench.witness.troubles()).contains(Witness.Trouble.TOO_MANY);
        }
    }

    @ParameterizedTest
    @MethodSource("lastingFaults")
    void refusalIsNotTriedAgainAndTheNextQuestionIsAnswered(Fault fault) {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage", fault);
            bench.handle(ask(bench, 1));
            assertThat(bench.telegram.asked().stream().filter(call -> call.method().equals("sendMessage"))).hasSize(1);
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void pollingGoesOnAfterAnyFault(Fault fault) {
        try (Bench bench = Bench.start()) {
            bench.handle(ask(bench, 1));
            bench.telegram.failNext("getUpdates", fault, fault, fault, fault);
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(2);
        }
    }

    @Test
    void tooManyRequestsAreWaitedForAsLongAsTelegramSays() {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage", new Fault.Refusal(429, "Too Many Requests", "{\"retry_after\":37}"));
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(1);
            assertThat(bench.time.pauses()).contains(Duration.ofSeconds(37));
        }
    }

    @Test
    void tokenThatIsRefusedAndOtherProgramsAreToldInTheLogWithoutTheToken() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("nerchinsk");
        log.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(log);
        try (Bench bench = Bench.start()) {
            Fault unauthorized = new Fault.Refusal(401, "Unauthorized", "{}");
            Fault conflict = new Fault.Refusal(409, "Conflict: terminated by other getUpdates request", "{}");
            bench.telegram.failNext("getUpdates", unauthorized, unauthorized, unauthorized, unauthorized);
            bench.handle(ask(bench, 1));
            bench.handle(ask(bench, 1));
            bench.telegram.failNext("getUpdates", conflict, conflict, conflict, conflict, conflict, conflict);
            bench.handle(ask(bench, 1));
            bench.handle(ask(bench, 1));
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }
        List<String> lines = List.copyOf(log.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(lines).anyMatch(line -> line.contains("TELEGRAM_BOT_TOKEN"))
                .anyMatch(line -> line.contains("Another program"))
                .noneMatch(line -> line.contains(FakeTelegram.TOKEN));
    }

    @Test
    void updateThatCannotBeReadStopsNoOther() {
        try (Bench bench = Bench.start()) {
            bench.telegram.arriveRaw("{\"update_id\": 1, \"message\": {\"message_id\": \"x\", \"chat\": 7}}");
            bench.telegram.arriveRaw("{\"message\": {}}");
            bench.telegram.arriveRaw("[]");
            bench.telegram.arriveRaw("{\"update_id\": 2, \"unheard_of\": {\"x\": 1}}");
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(1);
        }
    }

    /** What a newer Bot API may put beside the words of a message. */
    static List<String> news() {
        return List.of("{\"unheard_of\":{\"x\":[1]}}", "{\"gift\":{\"gift\":{\"id\":\"new\"}}}",
                "{\"chat_background_set\":{\"type\":{\"type\":\"new\"}}}", "{\"photo\":\"not a list\"}",
                "{\"reply_to_message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":5,\"type\":\"new\"}}}",
                "{\"message_thread_id\":4503599627370495,\"is_topic_message\":true}", "{\"entities\":null}",
                "{\"external_reply\":{\"origin\":{\"type\":\"new\"}},\"quote\":5}",
                "{\"entities\":[{\"type\":5,\"offset\":\"x\"},{\"type\":\"mention\",\"offset\":-1,\"length\":99999}]}");
    }

    @ParameterizedTest
    @MethodSource("news")
    void wordsAreAnsweredWhateverStandsBesideThem(String beside) throws IOException {
        try (Bench bench = Bench.start()) {
            ObjectNode message = Writing.text(1, "private", 1, "en", bench.telegram.newMessage(1), bench.time.instant(),
                    QUESTION);
            message.setAll((ObjectNode) new ObjectMapper().readTree(beside));
            bench.handle(Writing.update("message", message));
            assertThat(replies(bench, 1)).singleElement().satisfies(reply -> assertThat(reply.text())
                    .contains("1937"));
        }
    }

    @Test
    void numbersOfPeopleAndChatsMayHaveFiftyTwoBits() {
        try (Bench bench = Bench.start()) {
            bench.handle(ask(bench, 4_503_599_627_370_495L));
            bench.handle(Writing.update("message", Writing.text(-4_503_599_627_370_495L, "supergroup",
                    4_503_599_627_370_495L, "en", 1, bench.time.instant(), "/ask " + QUESTION)));
            assertThat(replies(bench, 4_503_599_627_370_495L)).hasSize(1);
            assertThat(replies(bench, -4_503_599_627_370_495L)).hasSize(1);
        }
    }

    @Test
    void updatesThatAreNumberedAnewAreHandled() {
        try (Bench bench = Bench.start()) {
            bench.handle(ask(bench, 1));
            bench.telegram.arriveRaw(ask(bench, 1).replaceFirst("\\{", "{\"update_id\":900000000000,"));
            bench.await(900_000_000_000L);
            bench.telegram.await("what has been handled is told", fake -> told(fake, 900_000_000_001L));
            bench.telegram.arriveRaw(ask(bench, 1).replaceFirst("\\{", "{\"update_id\":70,"));
            bench.await(70);
            bench.telegram.await("the new count is told", fake -> told(fake, 71));
            assertThat(replies(bench, 1)).hasSize(3);
        }
    }

    private static boolean told(FakeTelegram fake, long offset) {
        return fake.asked().stream().anyMatch(call -> call.body().path("offset").asLong() == offset);
    }

    @Test
    void updateThatArrivesTwiceIsAnsweredOnce() {
        try (Bench bench = Bench.start()) {
            String update = ask(bench, 1).replaceFirst("\\{", "{\"update_id\":500,");
            bench.telegram.arriveRaw(update);
            bench.telegram.arriveRaw(update);
            bench.await(500);
            bench.telegram.arriveRaw(update);
            bench.handle(ask(bench, 2));
            assertThat(replies(bench, 1)).hasSize(1);
        }
    }

    @Test
    void whatWasNotFinishedIsDoneAtTheNextStartAndNothingTwice() {
        FakeTelegram telegram = FakeTelegram.start();
        Bench.Finished updates = new Bench.Finished();
        Memory memory = Bench.memory(updates);
        Bench first = new Bench(telegram, memory, updates, Bench.GENEROUS);
        first.handle(ask(first, 1));
        telegram.fail(method -> method.equals("sendMessage")
                ? Optional.of(new Fault.Hanging(Duration.ofSeconds(30)))
                : Optional.empty());
        long stuck = telegram.arrive(ask(first, 2));
        telegram.await("a reply is on its way", fake -> fake.asked().stream()
                .anyMatch(call -> call.fault().isPresent() && call.chat() == 2));
        first.interrupt();
        assertThat(updates.contains(stuck)).isFalse();
        telegram.fail(method -> Optional.empty());
        try (Bench second = new Bench(telegram, memory, updates, Bench.GENEROUS)) {
            second.await(stuck);
            assertThat(replies(second, 1)).hasSize(1);
            assertThat(replies(second, 2)).hasSize(1);
        }
    }

    @Test
    void questionThatIsAskedAgainAfterACrashIsCountedOnce() {
        FakeTelegram telegram = FakeTelegram.start();
        Bench.Finished updates = new Bench.Finished();
        Memory memory = Bench.memory(updates);
        Bench first = new Bench(telegram, memory, updates, Bench.GENEROUS);
        telegram.failNext("sendMessage", new Fault.Hanging(Duration.ofSeconds(30)));
        long stuck = telegram.arrive(ask(first, 1));
        telegram.await("a reply is on its way", fake -> fake.asked().stream()
                .anyMatch(call -> call.method().equals("sendMessage")));
        first.interrupt();
        assertThat(first.witness.outcomes()).isEmpty();
        try (Bench second = new Bench(telegram, memory, updates, Bench.GENEROUS)) {
            second.await(stuck);
            assertThat(second.witness.outcomes()).containsExactly(Outcome.FOUND);
        }
    }

    @Test
    void pressIsNoticedWhileAQuestionOfItsChatWaitsForItsTurn() {
        FakeTelegram telegram = FakeTelegram.start();
        Instant now = Instant.now();
        telegram.arrive(Writing.privately(1, telegram.newMessage(1), now, QUESTION));
        telegram.arrive(Writing.privately(1, telegram.newMessage(1), now, QUESTION));
        ObjectNode press = new ObjectMapper().createObjectNode().put("id", "p").put("chat_instance", "c").put("data",
                "?");
        press.putObject("from").put("id", 1).put("is_bot", false).put("first_name", "X").put("language_code", "en");
        press.set("message", Writing.message(1, "private", FakeTelegram.BOT, "en", 1, now));
        long pressed = telegram.arrive(Writing.update("callback_query", press));
        try (Bench bench = Bench.start(telegram, new Limits(1, 1, 30, Duration.ofHours(2)))) {
            bench.await(pressed - 1);
            assertThat(bench.finished.contains(pressed)).isTrue();
            List<String> methods = telegram.asked().stream().map(Asked::method).toList();
            assertThat(methods.indexOf("answerCallbackQuery")).isPositive()
                    .isLessThan(methods.lastIndexOf("sendMessage"));
            assertThat(replies(bench, 1).stream().filter(reply -> reply.text().contains("1937"))).hasSize(2);
        }
    }

    @Test
    void pressIsNoticedAtOnceAndOnceWhileItsChatCannotBeWrittenTo() {
        try (Bench bench = Bench.start()) {
            bench.handle(ask(bench, 1));
            bench.telegram.failNext("sendMessage", new Fault.Hanging(Duration.ofSeconds(5)));
            bench.telegram.arrive(ask(bench, 1));
            bench.telegram.await("one hangs", fake -> fake.asked().stream().anyMatch(call -> call.fault().isPresent()));
            Asked reply = replies(bench, 1).getFirst();
            long context = bench.telegram.arrive(press(bench, reply, "c", 0));
            long good = bench.telegram.arrive(press(bench, reply, "g", 1));
            long odd = bench.telegram.arrive(press(bench, reply, "odd", 2));
            bench.telegram.await("the presses are noticed", fake -> {
                bench.time.advance(Duration.ofSeconds(1));
                return fake.done("answerCallbackQuery").size() == 3;
            });
            assertThat(bench.telegram.done("answerCallbackQuery"))
                    .extracting(call -> call.body().path("text").asText())
                    .containsExactlyInAnyOrder("", "Thank you, noted.", "That was too long ago. Please ask again.");
            assertThat(bench.finished.contains(context)).isFalse();
            List.of(context, good, odd).forEach(bench::await);
            assertThat(bench.telegram.done("answerCallbackQuery")).hasSize(3);
            assertThat(replies(bench, 1)).hasSize(3).last()
                    .satisfies(shown -> assertThat(shown.body().has("reply_parameters")).isTrue());
        }
    }

    private static String press(Bench bench, Asked reply, String action, int number) {
        String data = reply.body().findValuesAsText("callback_data").stream()
                .filter(each -> each.startsWith(action + ":")).findFirst().orElse("odd");
        ObjectNode press = new ObjectMapper().createObjectNode().put("id", "p" + number).put("chat_instance", "c")
                .put("data", data);
        press.putObject("from").put("id", 1).put("is_bot", false).put("first_name", "X").put("language_code", "en");
        press.set("message",
                Writing.message(1, "private", FakeTelegram.BOT, "en", reply.message(), bench.time.instant()));
        return Writing.update("callback_query", press);
    }

    @Test
    void slowChatDelaysNobodyElse() {
        try (Bench bench = Bench.start()) {
            AtomicInteger left = new AtomicInteger(1);
            bench.telegram.fail(method -> method.equals("sendMessage") && left.getAndDecrement() > 0
                    ? Optional.of(new Fault.Hanging(Duration.ofSeconds(5)))
                    : Optional.empty());
            long slow = bench.telegram.arrive(ask(bench, 1));
            bench.telegram.await("one hangs", fake -> left.get() <= 0);
            bench.handle(ask(bench, 2));
            assertThat(bench.finished.contains(slow)).isFalse();
            bench.await(slow);
            assertThat(replies(bench, 1)).hasSize(1);
        }
    }

    @Test
    void chatIsAnsweredInItsOrder() {
        try (Bench bench = Bench.start()) {
            long last = 0;
            for (int i = 0; i < 20; i++) {
                String text = i % 2 == 0 ? QUESTION : "hi";
                last = bench.telegram
                        .arrive(Writing.privately(1, bench.telegram.newMessage(1), bench.time.instant(), text));
            }
            bench.await(last);
            List<String> texts = replies(bench, 1).stream().map(Asked::text).toList();
            assertThat(texts).hasSize(20);
            for (int i = 0; i < 20; i++) {
                assertThat(texts.get(i).contains("1937")).isEqualTo(i % 2 == 0);
            }
        }
    }

    @Test
    void oldQuestionGetsNoReply() {
        try (Bench bench = Bench.start()) {
            bench.handle(Writing.privately(1, 1, bench.time.instant().minus(Duration.ofHours(3)), QUESTION));
            assertThat(replies(bench, 1)).isEmpty();
        }
    }

    @Test
    void replyFollowsAGroupThatBecomesASupergroup() {
        try (Bench bench = Bench.start()) {
            bench.telegram.failNext("sendMessage", new Fault.Refusal(400,
                    "Bad Request: group chat was upgraded to a supergroup chat",
                    "{\"migrate_to_chat_id\":-1000000000700}"));
            bench.handle(Writing.update("message",
                    Writing.text(-700, "group", 1, "en", 1, bench.time.instant(), "/ask " + QUESTION)));
            assertThat(replies(bench, -1_000_000_000_700L)).hasSize(1);
        }
    }

    @Test
    void botStartsWithoutTelegramAndWaits() {
        FakeTelegram telegram = FakeTelegram.start();
        Fault gone = new Fault.Reset();
        telegram.failNext("getMe", gone, gone, gone, gone, gone, new Fault.Refusal(400, "Bad Request", "{}"));
        try (Bench bench = Bench.start(telegram, Bench.GENEROUS)) {
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(1);
        }
    }

    @Test
    void tenFaultsInAHundredCallsCostNoReply() {
        List<Fault> faults = passingFaults();
        Random random = new Random(7);
        try (Bench bench = Bench.start()) {
            bench.telegram.fail(method -> random.nextInt(10) == 0
                    ? Optional.of(faults.get(random.nextInt(faults.size())))
                    : Optional.empty());
            long last = 0;
            for (int i = 0; i < 200; i++) {
                last = bench.telegram.arrive(ask(bench, 1 + i % 10));
            }
            for (long update = last - 199; update <= last; update++) {
                bench.await(update);
            }
            for (int chat = 1; chat <= 10; chat++) {
                assertThat(replies(bench, chat)).hasSize(20);
            }
            assertThat(bench.telegram.violations()).isEmpty();
        }
    }

    @Test
    void afterALongOutageTheBotIsBackWithinSeconds() {
        try (Bench bench = Bench.start()) {
            AtomicInteger left = new AtomicInteger(40);
            bench.telegram.fail(method -> left.getAndDecrement() > 0
                    ? Optional.of(new Fault.Garbage(502, "<html>Bad Gateway</html>"))
                    : Optional.empty());
            bench.handle(ask(bench, 1));
            assertThat(replies(bench, 1)).hasSize(1);
            assertThat(bench.time.pauses())
                    .contains(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
                    .allMatch(pause -> pause.compareTo(Duration.ofSeconds(10)) <= 0);
        }
    }

    @Test
    void changedQuestionWhoseReplyWasDeletedIsAnsweredAnew() {
        try (Bench bench = Bench.start()) {
            int question = bench.telegram.newMessage(1);
            bench.handle(Writing.privately(1, question, bench.time.instant(), "What does milk cost in Vladivostok?"));
            bench.telegram.failNext("editMessageText",
                    new Fault.Refusal(400, "Bad Request: message to edit not found", "{}"));
            bench.handle(Writing.update("edited_message",
                    Writing.text(1, "private", 1, "en", question, bench.time.instant(), QUESTION)));
            assertThat(replies(bench, 1)).hasSize(2).last().satisfies(reply -> assertThat(reply.text())
                    .contains("1937"));
        }
    }
}
