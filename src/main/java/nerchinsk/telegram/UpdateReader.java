package nerchinsk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.chat.TopicId;
import nerchinsk.round.Player;
import nerchinsk.round.PollId;
import nerchinsk.text.Language;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.TextQuote;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.polls.PollAnswer;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Reads updates. Immutable: safe for use by many threads. */
final class UpdateReader {
    private static final String PRIVATE = "private";
    private static final Set<String> GROUPS = Set.of("group", "supergroup");
    private static final Set<String> OUTSIDE = Set.of("left", "kicked");
    private static final Set<String> INSIDE = Set.of("member", "administrator", "creator");
    /** Apps of people who are likelier to read Russian than English. */
    private static final Set<String> RUSSIAN = Set.of("ru", "be", "kk");

    private final Addressing addressing;

    UpdateReader(Me me) {
        this.addressing = new Addressing(me);
    }

    /**
     * What {@code arrival} tells the bot.
     *
     * @throws IllegalArgumentException if it is no update
     */
    Incoming read(Arrival arrival) {
        try {
            return read(Legible.update(arrival.json()), arrival.late());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an update that can be read: " + e.getOriginalMessage());
        }
    }

    private Incoming read(Update update, boolean late) {
        if (update.getMessage() != null) {
            return message(update.getMessage());
        }
        if (update.getEditedMessage() != null) {
            return edited(update.getEditedMessage());
        }
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery());
        }
        if (update.getInlineQuery() != null) {
            InlineQuery inline = update.getInlineQuery();
            return new Incoming.Inline(inline.getId(), person(inline.getFrom()),
                    Optional.ofNullable(inline.getQuery()).orElse(""));
        }
        if (update.getPollAnswer() != null) {
            return answered(update.getPollAnswer(), late);
        }
        if (update.getPoll() != null && Boolean.TRUE.equals(update.getPoll().getIsClosed())) {
            return new Incoming.PollClosed(new PollId(update.getPoll().getId()));
        }
        return update.getMyChatMember() == null ? new Incoming.Nothing() : membership(update.getMyChatMember());
    }

    private Incoming message(Message message) {
        ChatId chat = new ChatId(message.getChatId());
        if (message.getMigrateToChatId() != null) {
            return new Incoming.Moved(chat, new ChatId(message.getMigrateToChatId()));
        }
        if (message.getMigrateFromChatId() != null) {
            return new Incoming.Moved(new ChatId(message.getMigrateFromChatId()), chat);
        }
        Incoming what = content(message);
        return message.getMediaGroupId() == null ? what : new Incoming.Part(message.getMediaGroupId(), what);
    }

    private Incoming content(Message message) {
        Incoming said = Written.in(message).isPresent()
                ? words(message).<Incoming>map(words -> words).orElseGet(Incoming.Nothing::new)
                : notWords(message);
        boolean alone = PRIVATE.equals(message.getChat().getType());
        return alone && message.getDocument() != null && fromSomebody(message)
                ? file(message, message.getDocument(), said)
                : said;
    }

    private Incoming edited(Message message) {
        Instant at = Instant.ofEpochSecond(Optional.ofNullable(message.getEditDate()).orElse(message.getDate()));
        return words(message).<Incoming>map(words -> new Incoming.Edited(words, at)).orElseGet(Incoming.Nothing::new);
    }

    private Optional<Incoming.Words> words(Message message) {
        boolean alone = PRIVATE.equals(message.getChat().getType());
        boolean group = GROUPS.contains(message.getChat().getType());
        if (!alone && !group || !fromSomebody(message)) {
            return Optional.empty();
        }
        Optional<Message> reply = Optional.ofNullable(message.getReplyToMessage());
        Optional<MessageId> toMe = reply.filter(addressing::mine).map(mine -> new MessageId(mine.getMessageId()));
        Optional<String> text = addressing.text(message, group);
        return text.map(words -> new Incoming.Words(room(message), group, new MessageId(message.getMessageId()),
                person(message.getFrom()), Instant.ofEpochSecond(message.getDate()), words, toMe,
                reply.filter(other -> !addressing.mine(other)).flatMap(other -> pointedAt(message, other)),
                nameless(message)));
    }

    /** What a reply is about: the part of the other message that was chosen, else all of it. */
    private static Optional<String> pointedAt(Message message, Message other) {
        return Optional.ofNullable(message.getQuote()).map(TextQuote::getText)
                .or(() -> Written.in(other).map(Written::text));
    }

    /** Not another bot, nor the bot itself, nor a channel. */
    private static boolean fromSomebody(Message message) {
        User from = message.getFrom();
        return from != null && message.getViaBot() == null && !Boolean.TRUE.equals(message.getIsAutomaticForward())
                && (!Boolean.TRUE.equals(from.getIsBot()) || nameless(message));
    }

    /** An administrator may write in the name of the group; Telegram gives such messages a bot as their writer. */
    private static boolean nameless(Message message) {
        return message.getSenderChat() != null && Objects.equals(message.getSenderChat().getId(), message.getChatId());
    }

    private static Incoming notWords(Message message) {
        boolean alone = PRIVATE.equals(message.getChat().getType());
        boolean content = Stream.of(message.getVoice(), message.getAudio(), message.getPhoto(), message.getSticker(),
                message.getVideo(), message.getVideoNote(), message.getAnimation(), message.getDocument(),
                message.getPaidMedia(), message.getGame(), message.getChecklist(),
                message.getLocation(), message.getContact(), message.getPoll(), message.getDice(), message.getVenue(),
                message.getStory()).anyMatch(Objects::nonNull);
        return alone && content && fromSomebody(message)
                ? new Incoming.NotWords(room(message), new MessageId(message.getMessageId()), person(message.getFrom()),
                        Instant.ofEpochSecond(message.getDate()))
                : new Incoming.Nothing();
    }

    private static Incoming file(Message message, Document document, Incoming otherwise) {
        return new Incoming.File(room(message), new MessageId(message.getMessageId()), person(message.getFrom()),
                Instant.ofEpochSecond(message.getDate()), document.getFileId(),
                Optional.ofNullable(document.getFileName()).orElse(""),
                Optional.ofNullable(document.getFileSize()).orElse(0L),
                Optional.ofNullable(message.getCaption()).orElse(""), otherwise);
    }

    private static Incoming press(CallbackQuery press) {
        if (press.getMessage() == null || press.getData() == null) {
            return new Incoming.StrayPress(press.getId());
        }
        Chat chat = press.getMessage().getChat();
        Room room = press.getMessage() instanceof Message message ? room(message) : Room.of(new ChatId(chat.getId()));
        return new Incoming.Press(press.getId(), room, !PRIVATE.equals(chat.getType()),
                new MessageId(press.getMessage().getMessageId()), person(press.getFrom()), press.getData(),
                label(press));
    }

    private static Optional<String> label(CallbackQuery press) {
        return press.getMessage() instanceof Message message
                ? Optional.ofNullable(message.getReplyMarkup()).map(InlineKeyboardMarkup::getKeyboard)
                        .flatMap(rows -> rows.stream().flatMap(List::stream)
                                .filter(button -> press.getData().equals(button.getCallbackData())).findFirst())
                        .map(button -> button.getText())
                : Optional.empty();
    }

    private static Incoming membership(ChatMemberUpdated change) {
        String before = change.getOldChatMember().getStatus();
        String now = change.getNewChatMember().getStatus();
        ChatId chat = new ChatId(change.getChat().getId());
        if (GROUPS.contains(change.getChat().getType()) && OUTSIDE.contains(before) && INSIDE.contains(now)) {
            return new Incoming.Added(chat, person(change.getFrom()).language());
        }
        return INSIDE.contains(now) ? new Incoming.Nothing() : new Incoming.Barred(chat, now);
    }

    /** An answer that was taken back, which quizzes do not allow, is none. */
    private static Incoming answered(PollAnswer answer, boolean late) {
        if (answer.getOptionIds() == null || answer.getOptionIds().size() != 1) {
            return new Incoming.Nothing();
        }
        Optional<Player> player = Optional.ofNullable(answer.getVoterChat())
                .map(chat -> new Player(new PersonId(chat.getId()), Optional.ofNullable(chat.getTitle()).orElse("")))
                .or(() -> Optional.ofNullable(answer.getUser()).map(UpdateReader::player));
        return player.<Incoming>map(who -> new Incoming.Answered(new PollId(answer.getPollId()), who,
                answer.getOptionIds().getFirst(), late)).orElseGet(Incoming.Nothing::new);
    }

    private static Player player(User user) {
        String last = Optional.ofNullable(user.getLastName()).map(name -> " " + name).orElse("");
        return new Player(new PersonId(user.getId()), Optional.ofNullable(user.getFirstName()).orElse("") + last);
    }

    private static Room room(Message message) {
        boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage()) && message.getMessageThreadId() != null;
        return new Room(new ChatId(message.getChatId()),
                topic ? new TopicId(message.getMessageThreadId()) : TopicId.NONE);
    }

    private static Person person(User user) {
        String language = Optional.ofNullable(user.getLanguageCode()).orElse("").split("-", 2)[0];
        return new Person(new PersonId(user.getId()),
                RUSSIAN.contains(language) ? Language.RUSSIAN : Language.ENGLISH);
    }
}
