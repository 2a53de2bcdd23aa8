package nerchinsk.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.text.Language;

/** Something that the bot asks of Telegram. */
sealed interface Call {
    /** How long a call is worth trying. */
    enum Patience {
        /** Until it succeeds or Telegram refuses it. */
        ENDLESS,
        /** As long as Telegram says that it was not done; once if nobody knows. */
        CAREFUL,
        /** A few times: what it does is soon of no use. */
        BRIEF,
        /** Once. */
        NONE
    }

    /** How long it is worth trying. */
    Patience patience();

    /** The chat that it writes to, whose limits it counts towards; empty if it counts towards none. */
    default Optional<ChatId> writesTo() {
        return Optional.empty();
    }

    /** A call that is worth trying without end. */
    sealed interface Endless extends Call {
        @Override
        default Patience patience() {
            return Patience.ENDLESS;
        }
    }

    /** A call that is soon of no use. */
    sealed interface Brief extends Call {
        @Override
        default Patience patience() {
            return Patience.BRIEF;
        }
    }

    /**
     * A new message.
     *
     * @param replyTo the message of the chat that it replies to
     */
    record Send(Room room, Html text, Keyboard keyboard, Optional<MessageId> replyTo) implements Endless {
        @Override
        public Optional<ChatId> writesTo() {
            return Optional.of(room.chat());
        }

        /** The same in another chat, where the messages of the old one do not exist. */
        Send in(ChatId chat) {
            return new Send(Room.of(chat), text, keyboard, Optional.empty());
        }
    }

    /**
     * A new message with a file in it.
     *
     * @param picture whether it is a PNG, to be shown as a picture
     * @param name the name of the file
     * @param bytes what it holds; not copied, and not to be changed
     * @param caption what stands under it, at most 1024 characters
     * @param replyTo the message of the chat that it replies to
     */
    record Upload(Room room, boolean picture, String name, byte[] bytes, String caption, Optional<MessageId> replyTo)
            implements
                Endless {
        @Override
        public Optional<ChatId> writesTo() {
            return Optional.of(room.chat());
        }

        /** The same in another chat, where the messages of the old one do not exist. */
        Upload in(ChatId chat) {
            return new Upload(Room.of(chat), picture, name, bytes, caption, Optional.empty());
        }
    }

    /**
     * A new question of a quiz. One that may have been sent is not sent again.
     *
     * @param question 1 to 300 characters
     * @param options two to twelve, of 1 to 100 characters each
     * @param right the place of the right option, from 0
     * @param explanation what is shown to those who are wrong, at most 200 characters in three lines
     * @param open how long it can be answered, 5 s to 10 min
     */
    record SendPoll(Room room, String question, List<String> options, int right, String explanation, Duration open)
            implements
                Call {
        public SendPoll {
            options = List.copyOf(options);
        }

        @Override
        public Patience patience() {
            return Patience.CAREFUL;
        }

        @Override
        public Optional<ChatId> writesTo() {
            return Optional.of(room.chat());
        }
    }

    /** A question of a quiz can be answered no more. */
    record StopPoll(ChatId chat, MessageId message) implements Brief {
    }

    /**
     * What somebody has sent as a file.
     *
     * @param file what Telegram calls it
     * @param most how many bytes it may have
     */
    record Fetch(String file, int most) implements Brief {
    }

    /** A new text and new buttons for a message of the bot. */
    record Edit(ChatId chat, MessageId message, Html text, Keyboard keyboard) implements Endless {
        @Override
        public Optional<ChatId> writesTo() {
            return Optional.of(chat);
        }
    }

    /** New buttons for a message of the bot. */
    record EditKeyboard(ChatId chat, MessageId message, Keyboard keyboard) implements Brief {
        @Override
        public Optional<ChatId> writesTo() {
            return Optional.of(chat);
        }
    }

    /** The bot is seen typing for some seconds. */
    record Typing(Room room) implements Call {
        @Override
        public Patience patience() {
            return Patience.NONE;
        }
    }

    /**
     * The press of a button has been noticed.
     *
     * @param text what is shown for a moment, at most 200 characters
     */
    record Notice(String query, Optional<String> text) implements Brief {
    }

    /**
     * The results of an inline query.
     *
     * @param cache for how long Telegram may give them to others who ask the same
     * @param personal whether they are for this person only
     */
    record AnswerInline(String query, List<InlineResult> results, Duration cache, boolean personal) implements Brief {
        public AnswerInline {
            results = List.copyOf(results);
        }
    }

    /** Whether a person administers a chat. */
    record AskWhetherAdministrator(ChatId chat, PersonId person) implements Brief {
    }

    /** Who the bot is. */
    record AskWhoIAm() implements Endless {
    }

    /** Updates are to be fetched, not sent somewhere. */
    record DeleteWebhook() implements Endless {
    }

    /**
     * The menu of commands.
     *
     * @param scope where it is shown
     * @param language whose language it is in; empty: everyone's who has no other
     */
    record SetMenu(MenuScope scope, Optional<Language> language, List<MenuItem> items) implements Endless {
        public SetMenu {
            items = List.copyOf(items);
        }
    }

    /**
     * The menu of commands in the private chat of an operator.
     *
     * @param language whose language it is in; empty: everyone's who has no other
     */
    record SetOperatorMenu(PersonId operator, Optional<Language> language, List<MenuItem> items) implements Endless {
        public SetOperatorMenu {
            items = List.copyOf(items);
        }
    }

    /**
     * What people read before they talk to the bot.
     *
     * @param language whose language it is in; empty: everyone's who has no other
     * @param text at most 512 characters
     */
    record Describe(Optional<Language> language, String text) implements Endless {
    }

    /**
     * What people read on the bot's page.
     *
     * @param language whose language it is in; empty: everyone's who has no other
     * @param text at most 120 characters
     */
    record DescribeBriefly(Optional<Language> language, String text) implements Endless {
    }
}
