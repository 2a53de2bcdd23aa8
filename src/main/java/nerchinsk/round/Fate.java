package nerchinsk.round;

import java.time.Instant;
import java.util.Optional;
import nerchinsk.chat.MessageId;

/** What has become of a question that was chosen. */
public sealed interface Fate {
    /** It is about to be sent. */
    record Intended() implements Fate {
    }

    /**
     * It can be answered.
     *
     * @param message where it stands; empty if that is known no more
     * @param opened when it was sent
     * @param due when the time to answer is up
     */
    record Open(PollId poll, Optional<MessageId> message, Instant opened, Instant due) implements Fate {
    }

    /**
     * It can be answered no more.
     *
     * @param message where it stands; empty if that is known no more
     * @param skipped whether the players wanted none of it
     * @param shown whether its quote has been sent, or was about to be
     */
    record Closed(PollId poll, Optional<MessageId> message, boolean skipped, boolean shown) implements Fate {
    }

    /** Nobody knows whether it was sent: it does not count, and is not sent again. */
    record Lost() implements Fate {
    }
}
