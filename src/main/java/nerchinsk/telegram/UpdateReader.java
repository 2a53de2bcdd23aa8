package nerchinsk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.PersonId;
import nerchinsk.round.Player;
import nerchinsk.round.PollId;

/** Reads updates. Immutable: safe for use by many threads. */
final class UpdateReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> OUTSIDE = Set.of("left", "kicked");
    private static final Set<String> INSIDE = Set.of("member", "administrator", "creator");

    private final MessageReader messages;

    UpdateReader(Me me) {
        this.messages = new MessageReader(me);
    }

    /**
     * What {@code arrival} tells the bot.
     *
     * @throws IllegalArgumentException if it is no update
     */
    Incoming read(Arrival arrival) {
        try {
            return read(new Fields(MAPPER.readTree(arrival.json())), arrival.late());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an update that can be read: " + e.getOriginalMessage());
        }
    }

    private Incoming read(Fields update, boolean late) {
        if (update.has("message")) {
            return messages.message(update.in("message"));
        }
        if (update.has("edited_message")) {
            return messages.edited(update.in("edited_message"));
        }
        if (update.has("callback_query")) {
            return press(update.in("callback_query"));
        }
        if (update.has("inline_query")) {
            Fields inline = update.in("inline_query");
            return new Incoming.Inline(query(inline), Senders.person(inline.in("from")),
                    inline.text("query").orElse(""));
        }
        if (update.has("poll_answer")) {
            return answered(update.in("poll_answer"), late);
        }
        if (update.in("poll").is("is_closed")) {
            return new Incoming.PollClosed(poll(update.in("poll").text("id")));
        }
        return update.has("my_chat_member") ? membership(update.in("my_chat_member")) : new Incoming.Nothing();
    }

    private static String query(Fields query) {
        return Fields.needed(query.text("id"), "the name of a query");
    }

    private static PollId poll(Optional<String> id) {
        return new PollId(Fields.needed(id, "the name of a poll"));
    }

    private static Incoming press(Fields press) {
        Fields message = press.in("message");
        Optional<String> data = press.text("data");
        if (!message.has("message_id") || data.isEmpty()) {
            return new Incoming.StrayPress(query(press));
        }
        return new Incoming.Press(query(press), MessageReader.room(message), !MessageReader.isPrivate(message),
                MessageReader.id(message), Senders.person(press.in("from")), data.get(), label(message, data.get()));
    }

    private static Optional<String> label(Fields message, String data) {
        return message.in("reply_markup").all("inline_keyboard").flatMap(Fields::all)
                .filter(button -> button.text("callback_data").equals(Optional.of(data))).findFirst()
                .flatMap(button -> button.text("text"));
    }

    private static Incoming membership(Fields change) {
        String before = change.in("old_chat_member").text("status").orElse("");
        String now = change.in("new_chat_member").text("status").orElse("");
        if (MessageReader.isGroup(change) && OUTSIDE.contains(before) && INSIDE.contains(now)) {
            return new Incoming.Added(MessageReader.chat(change), Senders.person(change.in("from")).language());
        }
        return INSIDE.contains(now)
                ? new Incoming.Nothing()
                : new Incoming.Barred(MessageReader.chat(change), now);
    }

    /** An answer that was taken back, which quizzes do not allow, is none. */
    private static Incoming answered(Fields answer, boolean late) {
        Fields options = answer.in("option_ids");
        Optional<Integer> option = options.json().size() == 1 && options.json().path(0).canConvertToInt()
                ? Optional.of(options.json().path(0).intValue())
                : Optional.empty();
        Fields chat = answer.in("voter_chat");
        Optional<Player> player = chat.number("id")
                .map(id -> new Player(new PersonId(id), chat.text("title").orElse("")))
                .or(() -> Optional.of(answer.in("user")).filter(user -> user.has("id")).map(Senders::player));
        return option.isEmpty() || player.isEmpty()
                ? new Incoming.Nothing()
                : new Incoming.Answered(poll(answer.text("poll_id")), player.get(), option.get(), late);
    }
}
