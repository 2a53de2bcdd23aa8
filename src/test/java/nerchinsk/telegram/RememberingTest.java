package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Room;
import nerchinsk.chat.Verdict;
import nerchinsk.telegram.FakeTelegram.Asked;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What outlives a restart, and what does not outlive a wish to be forgotten. */
class RememberingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String QUESTION = "When did the Soviet Union and China sign a non-aggression pact?";

    private static Asked ask(Bench bench, String question) {
        bench.handle(Writing.privately(1, bench.telegram.newMessage(1), bench.time.instant(), question));
        return bench.telegram.done("sendMessage").getLast();
    }

    private static String data(Asked reply, String label) {
        for (var row : reply.body().path("reply_markup").path("inline_keyboard")) {
            for (var button : row) {
                if (button.path("text").asText().equals(label)) {
                    return button.path("callback_data").asText();
                }
            }
        }
        throw new AssertionError("no button " + label);
    }

    private static Asked press(Bench bench, int message, String data) {
        ObjectNode press = MAPPER.createObjectNode().put("id", "p").put("chat_instance", "c").put("data", data);
        press.putObject("from").put("id", 1).put("is_bot", false).put("first_name", "X").put("language_code", "en");
        // Telegram gives messages that are too old the date 0 and no text.
        ObjectNode old = press.putObject("message").put("message_id", message).put("date", 0);
        old.putObject("chat").put("id", 1).put("type", "private");
        bench.handle(Writing.update("callback_query", press));
        return bench.telegram.done("sendMessage").getLast();
    }

    @Test
    void moreShowsEachSentenceOnceAlsoAfterARestart() {
        FakeTelegram telegram = FakeTelegram.start();
        Bench.Finished updates = new Bench.Finished();
        Memory memory = Bench.memory(updates);
        Set<String> shown = new HashSet<>();
        Bench first = new Bench(telegram, memory, updates, Bench.GENEROUS);
        Asked reply = ask(first, QUESTION);
        shown.add(reply.text());
        String more = data(reply, "More");
        assertThat(shown.add(press(first, reply.message(), more).text())).isTrue();
        first.stop();
        try (Bench second = new Bench(telegram, memory, updates, Bench.GENEROUS)) {
            for (int i = 0; i < 3; i++) {
                assertThat(shown.add(press(second, reply.message(), more).text())).isTrue();
            }
        }
    }

    @Test
    void buttonOfOtherKnowledgeSaysSoInOneLine() {
        try (Bench bench = Bench.start()) {
            Asked reply = ask(bench, QUESTION);
            press(bench, reply.message(), data(reply, "Context").replaceFirst("c:........:", "c:00000000:"));
            assertThat(bench.telegram.done("answerCallbackQuery").getLast().body().path("text").asText())
                    .isEqualTo("My knowledge has changed since then. Please ask again.");
        }
    }

    @Test
    void opinionsAndOpenQuestionsAreKeptWithWhatTheyAreAbout() {
        try (Bench bench = Bench.start()) {
            Asked reply = ask(bench, QUESTION);
            press(bench, reply.message(), data(reply, "👎"));
            Asked changed = bench.telegram.done("editMessageReplyMarkup").getLast();
            press(bench, reply.message(), data(changed, "Outdated"));
            assertThat(bench.memory.feedback().latest(9)).singleElement().satisfies(opinion -> {
                assertThat(opinion.verdict()).isEqualTo(Verdict.OUTDATED);
                assertThat(opinion.question()).isEqualTo(QUESTION);
                assertThat(opinion.quote()).contains("1937");
            });
            Asked unknown = ask(bench, "What does a litre of milk cost in Vladivostok?");
            assertThat(bench.memory.unanswered().latest(9)).extracting(OpenQuestion::reported).containsExactly(false);
            press(bench, unknown.message(), data(unknown, "Report"));
            assertThat(bench.memory.unanswered().latest(9)).extracting(OpenQuestion::reported).containsExactly(true);
        }
    }

    @Test
    void whoeverWantsToBeForgottenIsForgotten() {
        try (Bench bench = Bench.start()) {
            Asked reply = ask(bench, QUESTION);
            press(bench, reply.message(), data(reply, "👍"));
            ask(bench, "What does a litre of milk cost in Vladivostok?");
            ask(bench, "/language ru");
            ask(bench, "/forget");
            ChatId chat = new ChatId(1);
            assertThat(bench.memory.feedback().latest(9)).isEmpty();
            assertThat(bench.memory.unanswered().latest(9)).isEmpty();
            assertThat(bench.memory.replies().by(chat, new MessageId(reply.message()))).isEmpty();
            assertThat(bench.memory.conversations().in(Room.of(chat))).isEmpty();
            assertThat(bench.memory.preferences().language(chat)).isEmpty();
        }
    }

    @Test
    void followUpIsUnderstoodAlsoAfterARestartAndInAReplyToAnOlderQuote() {
        FakeTelegram telegram = FakeTelegram.start();
        Bench.Finished updates = new Bench.Finished();
        Memory memory = Bench.memory(updates);
        Bench first = new Bench(telegram, memory, updates, Bench.GENEROUS);
        Asked reply = ask(first, "Когда подписали договор о добрососедстве?");
        ask(first, "Что произошло на острове Даманский?");
        first.stop();
        try (Bench second = new Bench(telegram, memory, updates, Bench.GENEROUS)) {
            ObjectNode message = Writing.text(1, "private", 1, "ru", telegram.newMessage(1), second.time.instant(),
                    "а кто его подписал");
            message.set("reply_to_message", Writing.message(1, "private", FakeTelegram.BOT, "en", reply.message(),
                    second.time.instant()));
            second.handle(Writing.update("message", message));
            assertThat(telegram.done("sendMessage").getLast().text()).contains("Путин");
        }
    }

    @Test
    void languageOfAGroupIsThatOfItsChat() {
        try (Bench bench = Bench.start()) {
            bench.memory.preferences().setLanguage(new ChatId(-5), java.util.Optional.of(Language.RUSSIAN));
            bench.handle(Writing.update("message", Writing.text(-5, "supergroup", 3, "en", 1, bench.time.instant(),
                    "/ask " + QUESTION)));
            assertThat(bench.telegram.done("sendMessage").getLast().text()).contains("1937 года");
        }
    }

    @Test
    void flooderIsToldOnceAndAnsweredInTurn() {
        try (Bench bench = Bench.start(FakeTelegram.start(), new Limits(3, 2, 1000, java.time.Duration.ofHours(2)))) {
            for (int i = 0; i < 5; i++) {
                ask(bench, QUESTION);
            }
            List<String> texts = bench.telegram.done("sendMessage").stream().map(Asked::text).toList();
            assertThat(texts).hasSize(6).filteredOn(text -> text.contains("1937")).hasSize(5);
            assertThat(texts).filteredOn(text -> text.contains("You are asking faster")).hasSize(1);
        }
    }
}
