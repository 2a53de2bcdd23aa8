package nerchinsk.telegram;

import java.time.Instant;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;
import nerchinsk.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Does once, before there is anything to do, what follows when a message has been sent: reads an answer of Telegram and
 * keeps a reply. The first time takes some tenths of a second, in which the program would not have noted yet that the
 * message has been sent.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String ANSWER = """
            {"ok": true, "result": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private", "first_name": "A"},
            "from": {"id": 2, "is_bot": true, "first_name": "B", "username": "b_bot"}, "text": "…",
            "entities": [{"type": "bold", "offset": 0, "length": 1}],
            "reply_markup": {"inline_keyboard": [[{"text": "…", "callback_data": "…"}]]}}}""";
    /** Telegram numbers nothing with it. */
    private static final int NOTHING = 0;
    private static final Room ROOM = Room.of(new ChatId(NOTHING));

    private Rehearsal() {
    }

    /** Nothing is sent, and nothing stays in {@code memory}. */
    static void of(Memory memory) {
        try {
            new RawCall(BotApiMethods.of(new Call.Send(ROOM, Html.text("…"), Keyboard.NONE, Optional.empty())))
                    .deserializeResponse(ANSWER);
        } catch (TelegramApiRequestException e) {
            LOG.debug("the answer for the rehearsal cannot be read", e);
        }
        Remembered remembered = Remembered.nothing(Language.ENGLISH).and("…", Instant.EPOCH);
        MessageId message = new MessageId(NOTHING);
        PersonId person = new PersonId(NOTHING);
        memory.updates().finish(NOTHING, () -> {
            memory.replies().keep(new SentReply(ROOM.chat(), message, message, person, remembered, Instant.EPOCH));
            memory.conversations().keep(ROOM, remembered);
        });
        memory.replies().forget(person);
        memory.conversations().forget(ROOM.chat());
    }
}
