package nerchinsk.telegram;

import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages, also to groups that have become other groups. Safe for use by many threads. */
final class Posting {
    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

    private final Messenger messenger;
    private final Memory memory;

    /** Where a message came to stand. */
    record Posted(ChatId chat, MessageId message) {
    }

    Posting(Messenger messenger, Memory memory) {
        this.messenger = messenger;
        this.memory = memory;
    }

    /** Sends a message; empty if Telegram refuses it, which is noted. */
    Optional<Posted> send(Room room, Html text, Keyboard keyboard, Optional<MessageId> replyTo) {
        return send(new Call.Send(room, text, keyboard, replyTo), true);
    }

    /** Sends a file; empty if Telegram refuses it, which is noted. */
    Optional<Posted> send(Call.Upload upload) {
        return send(upload, true);
    }

    private Optional<Posted> send(Call.Upload upload, boolean follow) {
        Result result = messenger.make(upload);
        if (result instanceof Result.Moved moved && follow) {
            memory.move(upload.room().chat(), moved.to());
            return send(upload.in(moved.to()), false);
        }
        if (result instanceof Result.Done done) {
            return done.message().map(message -> new Posted(upload.room().chat(), message));
        }
        note(upload.room().chat(), result);
        return Optional.empty();
    }

    /** What somebody has sent as a file of at most {@code most} bytes; empty if it cannot be had, which is noted. */
    Optional<byte[]> fetch(ChatId chat, String file, int most) {
        Result result = messenger.make(new Call.Fetch(file, most));
        if (result instanceof Result.Fetched fetched) {
            return Optional.of(fetched.bytes());
        }
        LOG.info("A file of chat {} cannot be fetched: {}", chat, result);
        return Optional.empty();
    }

    private Optional<Posted> send(Call.Send send, boolean follow) {
        Result result = messenger.make(send);
        if (result instanceof Result.Moved moved && follow) {
            memory.move(send.room().chat(), moved.to());
            return send(send.in(moved.to()), false);
        }
        if (result instanceof Result.Done done) {
            return done.message().map(message -> new Posted(send.room().chat(), message));
        }
        note(send.room().chat(), result);
        return Optional.empty();
    }

    /** Gives a message of the bot another text; false if the message is not there any more. */
    boolean edit(ChatId chat, MessageId message, Html text, Keyboard keyboard) {
        Result result = messenger.make(new Call.Edit(chat, message, text, keyboard));
        check(chat, result);
        return !(result instanceof Result.Moved) && !(result instanceof Result.Refused refused && refused.gone());
    }

    /** Gives a message of the bot other buttons. */
    void edit(ChatId chat, MessageId message, Keyboard keyboard) {
        check(chat, messenger.make(new Call.EditKeyboard(chat, message, keyboard)));
    }

    /** Shows that the bot is at work. */
    void typing(Room room) {
        messenger.make(new Call.Typing(room));
    }

    /** Tells that a press has been noticed. */
    void notice(String query, Optional<String> text) {
        messenger.make(new Call.Notice(query, text));
    }

    private static void check(ChatId chat, Result result) {
        if (!(result instanceof Result.Done)) {
            note(chat, result);
        }
    }

    private static void note(ChatId chat, Result result) {
        LOG.info("Telegram does not take a message for chat {}: {}", chat, result);
    }
}
