package nerchinsk.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.round.PollId;

/** What came of a call. */
sealed interface Result {
    /**
     * It was done.
     *
     * @param message the message that it made or changed
     */
    record Done(Optional<MessageId> message) implements Result {
    }

    /**
     * A file was fetched.
     *
     * @param bytes what it holds; not copied, and not to be changed
     */
    record Fetched(byte[] bytes) implements Result {
    }

    /**
     * A question of a quiz was sent.
     *
     * @param message where it stands
     * @param poll what its answers are known by
     */
    record Polled(MessageId message, PollId poll) implements Result {
    }

    /** What was asked is so, or not. */
    record Is(boolean so) implements Result {
    }

    /** Who the bot is. */
    record Self(Me me) implements Result {
    }

    /**
     * Telegram will not do it, however often it is asked.
     *
     * @param code the code of HTTP
     * @param why what Telegram says
     */
    record Refused(int code, String why) implements Result {
        private static final int UNAUTHORIZED = 401;
        private static final int FORBIDDEN = 403;
        private static final int NOT_FOUND = 404;
        /** What Telegram says of rights that are missing, and of chats and topics that are no more. */
        private static final Pattern RIGHTS = Pattern.compile("(?i)rights|forbidden|not found|closed|deactivated");
        /** What Telegram says of messages that were deleted, or are too old to be changed. */
        private static final Pattern GONE = Pattern
                .compile("(?i)message to edit not found|message can't be edited|message_id_invalid");
        private static final int CONFLICT = 409;

        /** Whether the token is the reason. Telegram calls one that it never gave out not found. */
        boolean token() {
            return code == UNAUTHORIZED || code == NOT_FOUND;
        }

        /** Whether the bot may not write there, or not what it wanted to. */
        boolean rights() {
            return code == FORBIDDEN || RIGHTS.matcher(why).find();
        }

        /** Whether the message that was to be changed is not there. */
        boolean gone() {
            return GONE.matcher(why).find();
        }

        /** Whether somebody else fetches the updates. */
        boolean conflict() {
            return code == CONFLICT;
        }
    }

    /** The group has become a supergroup. */
    record Moved(ChatId to) implements Result {
    }

    /** It was too much; after a while it can be tried again. */
    record TooMany(Duration retryAfter) implements Result {
    }

    /**
     * Nobody knows whether it was done.
     *
     * @param why what happened, without the token
     */
    record Failed(String why) implements Result {
    }
}
