package nerchinsk.telegram;

import java.time.Instant;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.Room;
import nerchinsk.round.Player;
import nerchinsk.round.PollId;
import nerchinsk.text.Language;

/** What an update tells the bot. */
sealed interface Incoming {
    /**
     * Words addressed to the bot.
     *
     * @param room where they were written
     * @param group whether others are there, too
     * @param id the message
     * @param person who wrote them
     * @param at when
     * @param text the words, without the name of the bot
     * @param replyTo the message of the bot that they reply to
     * @param repliedText the words of somebody else that they reply to
     * @param nameless whether they come from an administrator who hides behind the group
     */
    record Words(Room room, boolean group, MessageId id, Person person, Instant at, String text,
            Optional<MessageId> replyTo, Optional<String> repliedText, boolean nameless) implements Incoming {
    }

    /**
     * Words that have been changed.
     *
     * @param words as they are now
     * @param editedAt when they were changed
     */
    record Edited(Words words, Instant editedAt) implements Incoming {
    }

    /** Something in a chat with one person that is not words: a voice, a picture, a sticker. */
    record NotWords(Room room, MessageId id, Person person, Instant at) implements Incoming {
    }

    /**
     * A file in a chat with one person.
     *
     * @param file what Telegram calls it
     * @param name its name; empty if it has none
     * @param size how many bytes it has, as far as Telegram tells
     * @param caption what was written under it; empty if nothing was
     * @param otherwise what it is if the bot does not take the file
     */
    record File(Room room, MessageId id, Person person, Instant at, String file, String name, long size,
            String caption, Incoming otherwise) implements Incoming {
    }

    /**
     * One of several pictures or files that were sent together.
     *
     * @param album what they have in common
     * @param what this one is by itself
     */
    record Part(String album, Incoming what) implements Incoming {
    }

    /**
     * A button was pressed.
     *
     * @param query what the notice of the press is called by
     * @param room where the button stands
     * @param message the message that it stands under
     * @param data what the button carries
     * @param label what stands on it, if Telegram tells
     */
    record Press(String query, Room room, boolean group, MessageId message, Person person, String data,
            Optional<String> label) implements Incoming {
    }

    /** A button was pressed that stands nowhere the bot could write. */
    record StrayPress(String query) implements Incoming {
    }

    /** Words typed after the name of the bot in any chat. */
    record Inline(String query, Person person, String text) implements Incoming {
    }

    /** The bot has been added to a group by somebody whose app is set to {@code language}. */
    record Added(ChatId group, Language language) implements Incoming {
    }

    /**
     * The bot can write in a chat no more.
     *
     * @param status what Telegram calls it
     */
    record Barred(ChatId chat, String status) implements Incoming {
        /** Whether it is not there any more; else it may still be allowed some things. */
        boolean gone() {
            return !status.equals("restricted");
        }
    }

    /** A group has become a supergroup. */
    record Moved(ChatId from, ChatId to) implements Incoming {
    }

    /**
     * Somebody answered a question of a quiz.
     *
     * @param poll the question
     * @param option the place of the option that was chosen, from 0
     * @param late whether the answer may have lain somewhere for a while
     */
    record Answered(PollId poll, Player player, int option, boolean late) implements Incoming {
    }

    /** A question of a quiz can be answered no more. */
    record PollClosed(PollId poll) implements Incoming {
    }

    /** Nothing that the bot has to do with. */
    record Nothing() implements Incoming {
    }
}
