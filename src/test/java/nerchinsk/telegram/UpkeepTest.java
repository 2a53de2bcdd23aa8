package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Shortfall;
import nerchinsk.intent.Intent;
import nerchinsk.live.Faults;
import nerchinsk.live.News;
import nerchinsk.live.Standing;
import nerchinsk.live.Upkeep;
import nerchinsk.live.Version;
import nerchinsk.telegram.FakeTelegram.Asked;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpkeepTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long OPERATOR = 7;
    private static final long COLLEAGUE = 9;
    private static final long OTHER = 8;
    private static final Version NEW = new Version("11111111" + "0".repeat(56), Instant.parse("2026-02-03T04:05:06Z"),
            10);
    private static final Version OLD = new Version("22222222" + "0".repeat(56), Instant.parse("2026-01-02T03:04:05Z"),
            8);
    private static final Faults FAULTS = new Faults(
            List.of(new Place("knowledge/glossary.yaml", 3, 4).problem("there is no <kind>")),
            List.of(new GoldenQuestion("When was it?", Language.ENGLISH, Intent.WHEN, List.of(), List.of(),
                    new Place("knowledge/questions.yaml", 12, 5))),
            List.of(new Shortfall(Language.RUSSIAN, "silence", 0.8999, 0.9)));

    private final Knowledge knowledge = new Knowledge();
    private final Bench bench = Bench.start(new Equipment(Set.of(new PersonId(OPERATOR), new PersonId(COLLEAGUE)),
            language -> Optional.empty(), file -> new Acquisition.Offer.Refused(Acquisition.Obstacle.UNWRITABLE, ""),
            Optional.of(knowledge)));

    /** Knowledge that does what it is told and notes it. */
    private static final class Knowledge implements Upkeep {
        private final List<String> done = new ArrayList<>();
        private Faults faults = Faults.NONE;
        private News next = new News.Unchanged(NEW);
        private Consumer<News> listener = news -> {
        };

        @Override
        public void listen(Consumer<News> to) {
            listener = to;
        }

        @Override
        public Standing standing() {
            return new Standing(NEW, NEW.since(), false, faults, List.of(NEW, OLD));
        }

        @Override
        public synchronized News reload() {
            done.add("reload");
            return next;
        }

        @Override
        public synchronized News rollback(String name) {
            done.add("rollback " + name);
            return name.equals(OLD.name()) ? new News.RolledBack(OLD) : new News.Gone();
        }
    }

    @AfterEach
    void close() {
        assertThat(bench.telegram.violations()).isEmpty();
        bench.close();
    }

    private void write(long person, String text, long group) {
        bench.handle(Writing.update("message", Writing.text(group, "supergroup", person, "en",
                bench.telegram.newMessage(group), bench.time.instant(), text)));
    }

    private void press(long person, Asked under, int row) {
        ObjectNode press = MAPPER.createObjectNode().put("id", "p" + bench.telegram.asked().size())
                .put("chat_instance", "c")
                .put("data", under.body().path("reply_markup").path("inline_keyboard").path(row)
                        .path(0).path("callback_data").asText());
        press.putObject("from").put("id", person).put("is_bot", false).put("first_name", "X");
        press.set("message", Writing.message(person, "private", FakeTelegram.BOT, "en", under.message(),
                bench.time.instant()));
        bench.handle(Writing.update("callback_query", press));
    }

    private List<Asked> sent(long person) {
        return bench.telegram.done("sendMessage").stream().filter(asked -> asked.chat() == person).toList();
    }

    private String said(long person) {
        return sent(person).getLast().text();
    }

    /** The bot is at work, and has told the knowledge who hears its news. */
    private void awaitStart() {
        bench.write(OPERATOR, "/status");
    }

    private void await(long person, String text) {
        bench.telegram.await(person + " reads " + text,
                fake -> sent(person).stream().anyMatch(asked -> asked.text().contains(text)));
    }

    @Test
    void statusNamesVersionDocumentsAndTime() {
        bench.write(OPERATOR, "/status");
        assertThat(said(OPERATOR)).contains("Version 11111111", "3 February 2026", "Documents: 10", "no faults");

        knowledge.faults = FAULTS;
        bench.write(OPERATOR, "/status");
        assertThat(said(OPERATOR)).contains("not live", "knowledge/glossary.yaml:3:4: there is no &lt;kind&gt;",
                "knowledge/questions.yaml:12: When was it?", "silence, ru: 89% instead of 90%");
    }

    @Test
    void operatorReadsItInTheLanguageOfTheChat() {
        bench.write(OPERATOR, "/language ru");
        knowledge.faults = FAULTS;
        bench.write(OPERATOR, "/status");

        assertThat(said(OPERATOR)).contains("Версия 11111111 отвечает с 3 февраля 2026 года", "есть ошибки",
                "Контрольные вопросы");
    }

    @Test
    void reloadRepliesToWhoAskedAndTellsTheOthersWhatIsLive() {
        knowledge.next = new News.WentLive(NEW, List.of());
        bench.write(OPERATOR, "/reload");

        assertThat(said(OPERATOR)).contains("live: version 11111111");
        assertThat(sent(OPERATOR)).hasSize(1);
        await(COLLEAGUE, "live: version 11111111");
    }

    @Test
    void rollbackOffersVersionsAndTakesAPressOrANumber() {
        bench.write(OPERATOR, "/rollback");
        Asked choice = sent(OPERATOR).getLast();
        assertThat(choice.body().path("reply_markup").toString()).contains("1. 3 February 2026", "11111111 ✓",
                "2. 2 January 2026", "22222222");
        press(OPERATOR, choice, 1);
        assertThat(said(OPERATOR)).contains("Back to version 22222222");
        bench.write(OPERATOR, "/rollback 2");
        bench.write(OPERATOR, "/rollback 99999999");
        assertThat(said(OPERATOR)).contains("no such version");

        assertThat(knowledge.done).containsExactly("rollback 22222222", "rollback 22222222", "rollback 99999999");
    }

    @Test
    void toOthersTheCommandsAreUnknownAndTheButtonsDead() {
        bench.write(OPERATOR, "/rollback");
        Asked choice = sent(OPERATOR).getLast();
        for (String command : List.of("/status", "/reload", "/rollback 2")) {
            bench.write(OTHER, command);
            assertThat(said(OTHER)).contains("I do not know the command");
        }
        press(OTHER, choice, 1);

        assertThat(knowledge.done).isEmpty();
    }

    @Test
    void inGroupsNobodyReadsWhatIsWrongInTheFiles() {
        knowledge.faults = FAULTS;
        write(OPERATOR, "/status", -100);

        assertThat(sent(-100)).isEmpty();
    }

    @Test
    void newsGoToEveryOperatorInPrivate() {
        bench.memory.preferences().setLanguage(new ChatId(COLLEAGUE), Optional.of(Language.RUSSIAN));
        awaitStart();
        knowledge.listener.accept(new News.Refused(FAULTS, OLD));

        await(OPERATOR, "Version 22222222 goes on answering");
        await(COLLEAGUE, "Отвечает по-прежнему версия 22222222");
    }

    @Test
    void newsAreInTheLanguageOfTheAppThatTheBotWasStartedIn() {
        bench.handle(Writing.update("message", Writing.text(OPERATOR, "private", OPERATOR, "ru",
                bench.telegram.newMessage(OPERATOR), bench.time.instant(), "/start")));
        knowledge.listener.accept(new News.Refused(FAULTS, OLD));

        await(OPERATOR, "Отвечает по-прежнему версия 22222222");
    }

    @Test
    void manyFaultsFitIntoOneMessage() {
        awaitStart();
        knowledge.listener.accept(new News.Refused(new Faults(IntStream.range(0, 5000)
                .mapToObj(i -> new Place("knowledge/documents/" + "x".repeat(i % 400) + ".md", 1, 1)
                        .problem("is <wrong>"))
                .toList(), FAULTS.broken(), FAULTS.shortfalls()), OLD));

        await(OPERATOR, "and 49");
    }

    @Test
    void operatorsHaveTheirCommandsInTheMenu() {
        bench.telegram.await("menus are set", fake -> fake.done("setMyShortDescription").size() == 2);

        assertThat(bench.telegram.done("setMyCommands"))
                .filteredOn(menu -> menu.body().path("scope").path("chat_id").asLong() == OPERATOR)
                .extracting(menu -> menu.body().path("commands").toString())
                .allMatch(commands -> commands.contains("rollback")).hasSize(2);
    }
}
