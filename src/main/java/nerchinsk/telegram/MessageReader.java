package nerchinsk.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.Room;
import nerchinsk.chat.TopicId;

/** Reads messages. Immutable: safe for use by many threads. */
final class MessageReader {
    private static final String PRIVATE = "private";
    private static final Set<String> GROUPS = Set.of("group", "supergroup");
    /** What a message can hold besides words. */
    private static final Set<String> CONTENT = Set.of("voice", "audio", "photo", "live_photo", "sticker", "video",
            "video_note", "animation", "document", "paid_media", "game", "checklist", "location", "contact", "poll",
            "dice", "venue", "story", "giveaway");

    private final Addressing addressing;

    MessageReader(Me me) {
        this.addressing = new Addressing(me);
    }

    /** What a new message tells the bot. */
    Incoming message(Fields message) {
        ChatId chat = chat(message);
        Optional<Incoming> moved = message.number("migrate_to_chat_id")
                .<Incoming>map(to -> new Incoming.Moved(chat, new ChatId(to)))
                .or(() -> message.number("migrate_from_chat_id")
                        .map(from -> new Incoming.Moved(new ChatId(from), chat)));
        return moved.orElseGet(() -> message.text("media_group_id")
                .<Incoming>map(album -> new Incoming.Part(album, content(message))).orElseGet(() -> content(message)));
    }

    /** What a changed message tells the bot. */
    Incoming edited(Fields message) {
        return words(message).<Incoming>map(words -> new Incoming.Edited(words,
                message.number("edit_date").map(Instant::ofEpochSecond).orElse(words.at())))
                .orElseGet(Incoming.Nothing::new);
    }

    static ChatId chat(Fields message) {
        return new ChatId(Fields.needed(message.in("chat").number("id"), "a chat"));
    }

    static boolean isGroup(Fields message) {
        return GROUPS.contains(kind(message));
    }

    static boolean isPrivate(Fields message) {
        return PRIVATE.equals(kind(message));
    }

    private static String kind(Fields message) {
        return message.in("chat").text("type").orElse("");
    }

    static MessageId id(Fields message) {
        return new MessageId(Fields.needed(message.small("message_id"), "the number of a message"));
    }

    /** The chat and, in a forum, the topic. */
    static Room room(Fields message) {
        return new Room(chat(message), message.is("is_topic_message")
                ? message.small("message_thread_id").map(TopicId::new).orElse(TopicId.NONE)
                : TopicId.NONE);
    }

    private Incoming content(Fields message) {
        Incoming said = Written.in(message).isPresent()
                ? words(message).<Incoming>map(words -> words).orElseGet(Incoming.Nothing::new)
                : notWords(message);
        return isPrivate(message) && message.has("document")
                ? Senders.of(message).map(person -> file(message, person, said)).orElse(said)
                : said;
    }

    private Optional<Incoming.Words> words(Fields message) {
        boolean group = isGroup(message);
        return group || isPrivate(message)
                ? Senders.of(message).flatMap(person -> addressing.text(message, group)
                        .map(text -> words(message, group, person, text)))
                : Optional.empty();
    }

    private Incoming.Words words(Fields message, boolean group, Person person, String text) {
        Fields replied = message.in("reply_to_message");
        boolean toMe = addressing.mine(replied);
        return new Incoming.Words(room(message), group, id(message), person, at(message), text,
                toMe ? Optional.of(id(replied)) : Optional.empty(),
                toMe ? Optional.empty() : pointedAt(message, replied), Senders.nameless(message));
    }

    /** What a reply is about: the part of the other message that was chosen, else all of it. */
    private static Optional<String> pointedAt(Fields message, Fields replied) {
        return message.in("quote").text("text").or(() -> Written.in(replied).map(Written::text));
    }

    private static Incoming notWords(Fields message) {
        return isPrivate(message) && CONTENT.stream().anyMatch(message::has)
                ? Senders.of(message)
                        .<Incoming>map(person -> new Incoming.NotWords(room(message), id(message), person, at(message)))
                        .orElseGet(Incoming.Nothing::new)
                : new Incoming.Nothing();
    }

    private static Incoming file(Fields message, Person person, Incoming otherwise) {
        Fields document = message.in("document");
        return document.text("file_id").<Incoming>map(file -> new Incoming.File(room(message), id(message), person,
                at(message), file, document.text("file_name").orElse(""), document.number("file_size").orElse(0L),
                message.text("caption").orElse(""), otherwise)).orElse(otherwise);
    }

    private static Instant at(Fields message) {
        return Instant.ofEpochSecond(Fields.needed(message.number("date"), "a date"));
    }
}
