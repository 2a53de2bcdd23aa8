package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A conversation, line by line; {@code TelegramJourneyTest} says what a line means. */
final class Script {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Bench bench;
    private String type = "private";
    private long chat = 1;
    private long person = 1;
    private String language = "en";
    private int topic;
    private int question;
    private int before;

    Script(Bench bench) {
        this.bench = bench;
    }

    void line(String line) {
        String[] words = line.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "#", "" -> {
            }
            case "chat" -> enter(rest.split(" "));
            case ">" -> write(rest, null);
            case ">>" -> write(rest, FakeTelegram.BOT);
            case ">bot" -> writeAsBot(rest);
            case ">nameless" -> writeNameless(rest);
            case ">channel" -> writeAsChannel(rest);
            case ">voice" -> writeInTheNameOfAChannel(rest);
            case ">via" -> handle("message", written(rest, person).set("via_bot", user(FakeTelegram.BOT)));
            case ">plain" -> handle("message", written(rest, person).without(List.of("entities")));
            case ">about" -> writeAbout(rest.split(" \\| ", 2));
            case "media" -> media(rest);
            case "photo" -> handle("message", photo(rest));
            case "album" -> handle("message", photo("").put("media_group_id", rest));
            case "editphoto" -> editPhoto(rest);
            case "edit" -> edit(rest);
            case "press" -> press(rest);
            case "inline" -> inline(rest);
            case "added" -> member("left", "member");
            case "moves" -> moves(Long.parseLong(rest));
            case "silence" -> assertThat(posted()).isEmpty();
            case "not" -> assertThat(said()).doesNotContain(rest);
            case "raw" -> assertThat(last().text()).contains(rest);
            case "buttons" -> assertThat(String.join(" | ", labels())).isEqualTo(rest);
            case "notice" -> assertThat(notices()).anyMatch(text -> text.contains(rest));
            case "changed" -> assertThat(last().method()).isEqualTo("editMessageText");
            case "same" -> assertThat(last().body().path("message_id").asInt()).isEqualTo(question + 1);
            case "replies" -> assertThat(last().body().path("reply_parameters").path("message_id").asInt())
                    .isEqualTo(question);
            case "topic" ->
                assertThat(last().body().path("message_thread_id").asInt()).isEqualTo(Integer.parseInt(rest));
            case "poll" -> awaitLast("sendPoll", rest);
            case "then" -> awaitLast("sendMessage", rest);
            case "vote" -> vote(rest.split(" ", 3));
            case "time" -> bench.time.advance(Duration.ofSeconds(Long.parseLong(rest)));
            case "results" -> assertThat(results()).hasSize(Integer.parseInt(rest));
            default -> assertThat(said()).contains(line);
        }
    }

    private void enter(String[] words) {
        type = words[0];
        chat = Long.parseLong(words[1]);
        person = Long.parseLong(words[2]);
        language = words[3];
        topic = words.length > 4 ? Integer.parseInt(words[4]) : 0;
    }

    private void write(String text, Long replyTo) {
        question = bench.telegram.newMessage(chat);
        ObjectNode message = Writing.text(chat, type, person, language, question, bench.time.instant(), text);
        if (replyTo != null) {
            ObjectNode replied = Writing.message(chat, type, replyTo, "en",
                    Objects.requireNonNull(bench.telegram.last(chat)).message(),
                    bench.time.instant());
            message.set("reply_to_message", replied);
        }
        handle("message", message);
    }

    private void writeAsBot(String text) {
        ObjectNode message = Writing.text(chat, type, 777, language, bench.telegram.newMessage(chat),
                bench.time.instant(), text);
        ((ObjectNode) message.path("from")).put("is_bot", true);
        handle("message", message);
    }

    private void writeNameless(String text) {
        ObjectNode message = Writing.text(chat, type, 1_087_968_824, language, bench.telegram.newMessage(chat),
                bench.time.instant(), text);
        ((ObjectNode) message.path("from")).put("is_bot", true);
        message.putObject("sender_chat").put("id", chat).put("type", type).put("title", "G");
        handle("message", message);
    }

    private void writeAsChannel(String text) {
        ObjectNode message = Writing.text(chat, type, 777_000, language, bench.telegram.newMessage(chat),
                bench.time.instant(), text);
        message.put("is_automatic_forward", true).putObject("sender_chat").put("id", -1_009L).put("type", "channel")
                .put("title", "C");
        handle("message", message);
    }

    private ObjectNode written(String text, long from) {
        question = bench.telegram.newMessage(chat);
        return Writing.text(chat, type, from, language, question, bench.time.instant(), text);
    }

    private static ObjectNode user(long id) {
        return MAPPER.createObjectNode().put("id", id).put("is_bot", true).put("first_name", "X");
    }

    private void writeInTheNameOfAChannel(String text) {
        ObjectNode message = written(text, 136_817_688);
        ((ObjectNode) message.path("from")).put("is_bot", true);
        message.putObject("sender_chat").put("id", -1_009L).put("type", "channel").put("title", "C");
        handle("message", message);
    }

    private void writeAbout(String[] quoteAndText) {
        question = bench.telegram.newMessage(chat);
        ObjectNode message = Writing.text(chat, type, person, language, question, bench.time.instant(),
                quoteAndText[1]);
        message.set("reply_to_message", Writing.text(chat, type, 99, "en", question - 1, bench.time.instant(),
                "Hello. " + quoteAndText[0] + " Good night."));
        message.putObject("quote").put("text", quoteAndText[0]).put("position", 7);
        handle("message", message);
    }

    private ObjectNode photo(String caption) {
        question = bench.telegram.newMessage(chat);
        return captioned(caption);
    }

    private ObjectNode captioned(String caption) {
        ObjectNode message = Writing.text(chat, type, person, language, question, bench.time.instant(), caption);
        message.putArray("photo").addObject().put("file_id", "f").put("file_unique_id", "u").put("width", 1)
                .put("height", 1);
        message.remove("text");
        if (!caption.isEmpty()) {
            message.put("caption", caption);
        }
        Optional.ofNullable(message.remove("entities")).ifPresent(found -> message.set("caption_entities", found));
        return message;
    }

    private void editPhoto(String caption) {
        handle("edited_message", captioned(caption).put("edit_date", bench.time.instant().getEpochSecond()));
    }

    private void media(String kind) {
        ObjectNode message = Writing.message(chat, type, person, language, bench.telegram.newMessage(chat),
                bench.time.instant());
        message.putObject(kind).put("file_id", "f").put("file_unique_id", "u").put("duration", 1);
        handle("message", message);
    }

    private void edit(String text) {
        ObjectNode message = Writing.text(chat, type, person, language, question, bench.time.instant(), text);
        handle("edited_message", message.put("edit_date", bench.time.instant().getEpochSecond()));
    }

    private void press(String label) {
        FakeTelegram.Asked under = last();
        JsonNode keyboard = under.body().path("reply_markup");
        String data = buttons(keyboard).stream().filter(button -> button.path("text").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + keyboard)).path("callback_data")
                .asText();
        ObjectNode press = MAPPER.createObjectNode().put("id", "p" + bench.telegram.asked().size())
                .put("chat_instance", "c").put("data", data);
        press.putObject("from").put("id", person).put("is_bot", false).put("first_name", "X").put("language_code",
                language);
        ObjectNode message = Writing.message(chat, type, FakeTelegram.BOT, "en", under.message(), bench.time.instant());
        message.put("text", "…").set("reply_markup", keyboard);
        press.set("message", inTopic(message));
        handle("callback_query", press);
    }

    private void awaitLast(String method, String words) {
        bench.telegram.await(method + " " + words, fake -> {
            FakeTelegram.Asked last = fake.last(chat);
            return last != null && last.method().equals(method)
                    && (method.equals("sendPoll") ? last.body().path("question").asText() : seen(last)).contains(words);
        });
    }

    private void vote(String[] words) {
        FakeTelegram.Poll poll = bench.telegram.polls().getLast();
        int option = words[0].equals("right") ? poll.right() : (poll.right() + 1) % 4;
        bench.await(bench.telegram.vote(poll, words.length > 1 ? Long.parseLong(words[1]) : person,
                words.length > 2 ? words[2] : "X", option));
    }

    private void inline(String text) {
        ObjectNode query = MAPPER.createObjectNode().put("id", "i1").put("query", text).put("offset", "");
        query.putObject("from").put("id", person).put("is_bot", false).put("first_name", "X").put("language_code",
                language);
        handle("inline_query", query);
    }

    private void member(String was, String is) {
        ObjectNode change = Writing.message(chat, type, person, language, 1, bench.time.instant());
        change.remove("message_id");
        for (String when : List.of("old_chat_member", "new_chat_member")) {
            ObjectNode member = change.putObject(when).put("status", when.startsWith("old") ? was : is);
            member.putObject("user").put("id", FakeTelegram.BOT).put("is_bot", true).put("first_name", "Nerchinsk");
        }
        handle("my_chat_member", change);
    }

    private void moves(long to) {
        handle("message",
                Writing.message(chat, type, person, language, bench.telegram.newMessage(chat), bench.time.instant())
                        .put("migrate_to_chat_id", to));
    }

    private void handle(String kind, ObjectNode content) {
        before = bench.telegram.asked().size();
        bench.handle(Writing.update(kind, kind.equals("message") ? inTopic(content) : content));
    }

    private ObjectNode inTopic(ObjectNode message) {
        return topic == 0 ? message : message.put("is_topic_message", true).put("message_thread_id", topic);
    }

    private List<FakeTelegram.Asked> since() {
        List<FakeTelegram.Asked> all = bench.telegram.asked();
        return all.subList(before, all.size());
    }

    private List<FakeTelegram.Asked> posted() {
        return since().stream().filter(call -> call.message() > 0 || call.method().equals("answerInlineQuery"))
                .toList();
    }

    private FakeTelegram.Asked last() {
        return Optional.ofNullable(bench.telegram.last(chat)).orElseThrow(() -> new AssertionError("nothing was said"));
    }

    /** What people see of the last message, or of the inline results. */
    private String said() {
        List<FakeTelegram.Asked> posted = posted();
        assertThat(posted).as("an answer").isNotEmpty();
        FakeTelegram.Asked call = posted.getLast();
        return call.method().equals("answerInlineQuery")
                ? plain(results().stream().map(JsonNode::toString).reduce("", String::concat))
                : seen(call);
    }

    private static String seen(FakeTelegram.Asked call) {
        return plain(call.text());
    }

    private static String plain(String code) {
        return code.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private List<JsonNode> results() {
        List<JsonNode> results = new ArrayList<>();
        since().stream().filter(call -> call.method().equals("answerInlineQuery"))
                .forEach(call -> call.body().path("results").forEach(results::add));
        return results;
    }

    private List<String> notices() {
        return since().stream().filter(call -> call.method().equals("answerCallbackQuery"))
                .map(call -> call.body().path("text").asText()).toList();
    }

    private List<String> labels() {
        return buttons(last().body().path("reply_markup")).stream().map(button -> button.path("text").asText())
                .toList();
    }

    private static List<JsonNode> buttons(JsonNode keyboard) {
        List<JsonNode> buttons = new ArrayList<>();
        keyboard.path("inline_keyboard").forEach(row -> row.forEach(buttons::add));
        return buttons;
    }
}
