package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.PersonId;
import nerchinsk.telegram.FakeTelegram.Asked;
import nerchinsk.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What those who run the bot can do in Telegram, and others cannot. */
class OperatorsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long OPERATOR = 7;
    private static final long OTHER = 8;
    private static final byte[] TEXT = "The bridge was opened in 2022.".getBytes(StandardCharsets.UTF_8);

    private final List<String> written = new ArrayList<>();
    private final List<Acquisition.Sent> sent = new ArrayList<>();
    private boolean exists;
    private final Bench bench = Bench.start(new Equipment(Set.of(new PersonId(OPERATOR)),
            language -> language == Language.RUSSIAN ? Optional.of(new byte[]{1, 2, 3}) : Optional.empty(),
            this::offer, Optional.empty()));

    private Acquisition.Offer offer(Acquisition.Sent file) {
        sent.add(file);
        if (file.name().endsWith(".pdf")) {
            return new Acquisition.Offer.Refused(Acquisition.Obstacle.KIND, "");
        }
        return new Acquisition.Offer.Document(new Acquisition.Summary("Bridges", "bridges.en.md", Language.ENGLISH,
                Optional.empty(), "UTF-8", 1, 2, 3, List.of("Home | About")), exists, replace -> {
                    written.add("bridges.en.md " + replace);
                    return Optional.empty();
                });
    }

    @AfterEach
    void close() {
        assertThat(bench.telegram.violations()).isEmpty();
        bench.close();
    }

    private void send(long person, String name, long size) {
        send(person, name, size, "Publisher: Somebody\nnothing: else");
    }

    private void send(long person, String name, long size, String caption) {
        bench.telegram.keep("f1", TEXT);
        ObjectNode message = Writing.message(person, "private", person, "en", bench.telegram.newMessage(person),
                bench.time.instant());
        message.put("caption", caption).putObject("document").put("file_id", "f1")
                .put("file_unique_id", "u").put("file_name", name).put("file_size", size);
        bench.handle(Writing.update("message", message));
    }

    private void press(long person, String label) {
        Asked under = bench.telegram.done("sendMessage").getLast();
        String data = under.body().path("reply_markup").findParents("text").stream()
                .filter(button -> button.path("text").asText().equals(label)).findFirst().orElseThrow()
                .path("callback_data").asText();
        ObjectNode press = MAPPER.createObjectNode().put("id", "p" + bench.telegram.asked().size())
                .put("chat_instance", "c").put("data", data);
        press.putObject("from").put("id", person).put("is_bot", false).put("first_name", "X");
        press.set("message", Writing.message(person, "private", FakeTelegram.BOT, "en", under.message(),
                bench.time.instant()));
        bench.handle(Writing.update("callback_query", press));
    }

    private String said() {
        return bench.telegram.done("sendMessage").getLast().text();
    }

    @Test
    void everybodyCanSeeTheTimelineInTheirLanguage() {
        bench.handle(Writing.update("message", Writing.text(OTHER, "private", OTHER, "ru",
                bench.telegram.newMessage(OTHER), bench.time.instant(), "/timeline")));
        assertThat(bench.telegram.done("sendPhoto")).singleElement().satisfies(call -> {
            assertThat(call.body().path("photo").asText()).isEqualTo("\u0001\u0002\u0003");
            assertThat(call.body().path("caption").asText()).contains("источники");
        });
    }

    @Test
    void whereNothingCanBeDrawnTheBotSaysSo() {
        bench.write(OTHER, "/timeline");
        assertThat(said()).contains("nothing that I could draw");
    }

    @Test
    void aDocumentIsKeptWhenTheOperatorSaysSo() {
        send(OPERATOR, "bridges.txt", TEXT.length);
        assertThat(sent).singleElement().satisfies(file -> {
            assertThat(file.bytes()).isEqualTo(TEXT);
            assertThat(file.said()).containsOnlyKeys("publisher").containsEntry("publisher", "Somebody");
        });
        assertThat(said()).contains("Bridges", "bridges.en.md", "sentences 3", "Home | About");
        assertThat(written).isEmpty();
        press(OPERATOR, "Keep");
        assertThat(written).containsExactly("bridges.en.md false");
        assertThat(bench.telegram.done("editMessageText").getLast().text()).contains("Kept: bridges.en.md");
        press(OPERATOR, "Keep");
        assertThat(written).hasSize(1);
        assertThat(bench.telegram.done("answerCallbackQuery").getLast().text()).contains("already been decided");
    }

    @Test
    void aDocumentThatIsThereIsReplacedOnlyWhenTheOperatorSaysReplace() {
        exists = true;
        send(OPERATOR, "bridges.txt", TEXT.length);
        assertThat(said()).contains("There is already a document with this name");
        press(OPERATOR, "Replace the old one");
        assertThat(written).containsExactly("bridges.en.md true");
    }

    @Test
    void timelineFollowsAGroupThatBecomesASupergroup() {
        bench.telegram.failNext("sendPhoto", new FakeTelegram.Fault.Refusal(400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                "{\"migrate_to_chat_id\":-1000000000700}"));
        bench.handle(Writing.update("message", Writing.text(-700, "group", OTHER, "ru",
                bench.telegram.newMessage(-700), bench.time.instant(), "/timeline")));
        assertThat(bench.telegram.done("sendPhoto")).extracting(Asked::chat)
                .containsExactly(-1_000_000_000_700L);
    }

    @Test
    void aDiscardedDocumentIsNotWritten() {
        send(OPERATOR, "bridges.txt", TEXT.length);
        press(OPERATOR, "Discard");
        assertThat(written).isEmpty();
        assertThat(bench.telegram.done("editMessageText").getLast().text()).contains("Discarded");
    }

    @Test
    void thePressOfSomebodyElseDoesNothing() {
        send(OPERATOR, "bridges.txt", TEXT.length);
        press(OTHER, "Keep");
        assertThat(written).isEmpty();
        assertThat(bench.telegram.done("editMessageText")).isEmpty();
    }

    @Test
    void othersMayAskUnderAFile() {
        send(OTHER, "bridges.txt", TEXT.length, "When did the Soviet Union and China sign a non-aggression pact?");
        assertThat(said()).contains("1937");
        assertThat(bench.telegram.done("getFile")).isEmpty();
    }

    @Test
    void othersAreToldThatTheBotReadsText() {
        send(OTHER, "bridges.txt", TEXT.length, "");
        assertThat(said()).contains("text only");
        assertThat(bench.telegram.done("getFile")).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotFetched() {
        send(OPERATOR, "bridges.txt", Imports.MOST_BYTES + 1L);
        assertThat(said()).contains("larger than 1 MB");
        assertThat(bench.telegram.done("getFile")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Acquisition.Obstacle.class)
    void everyObstacleIsNamedInBothLanguages(Acquisition.Obstacle obstacle) {
        for (Language language : Language.values()) {
            assertThat(ImportWording.why(new Acquisition.Offer.Refused(obstacle, "detail"), language)).isNotBlank();
        }
    }

    @Test
    void aRefusalSaysWhy() {
        send(OPERATOR, "bridges.pdf", TEXT.length);
        assertThat(said())
                .isEqualTo("Not imported: bridges.pdf. I can import files whose names end in .txt, .md or .html.");
    }

    @Test
    void operatorsSeeWhatWasNotAnsweredAndCanTakeItAway() {
        bench.write(OTHER, "how much does a Su-35 cost");
        bench.write(OTHER, "How much did a Su-35 cost?");
        bench.write(OPERATOR, "/unanswered");
        assertThat(said()).contains("2 × <b>how much does a Su-35 cost</b>");
        press(OPERATOR, "Table (CSV)");
        press(OPERATOR, "Golden questions");
        assertThat(bench.telegram.done("sendDocument")).extracting(call -> call.body().path("document").asText())
                .satisfiesExactly(csv -> assertThat(csv).contains("how much does a Su-35 cost,en,unknown 2"),
                        yaml -> assertThat(yaml).contains("- question: \"how much does a Su-35 cost\"")
                                .contains("intent: how_much"));
    }

    @Test
    void othersDoNotLearnThatThereIsSuchACommand() {
        bench.write(OTHER, "/unanswered");
        assertThat(said()).isEqualTo("I do not know the command /unanswered. /help says what I can do.");
    }

    @Test
    void othersGetNoFilesEvenIfTheyKnowTheButton() {
        bench.write(OTHER, "how much does a Su-35 cost");
        bench.write(OPERATOR, "/unanswered");
        press(OTHER, "Table (CSV)");
        assertThat(bench.telegram.done("sendDocument")).isEmpty();
    }
}
