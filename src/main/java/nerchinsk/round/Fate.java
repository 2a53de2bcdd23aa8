package nerchinsk.round;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;

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
     * @param skips who wants it skipped
     */
    record Open(PollId poll, Optional<MessageId> message, Instant opened, Instant due,
            Set<PersonId> skips) implements Fate {
        /** Copies the set. */
        public Open {
            skips = Set.copyOf(skips);
        }

        /** The same with this message, or without one. */
        Open in(Optional<MessageId> other) {
            return new Open(poll, other, opened, due, skips);
        }

        /** With the wish of {@code person} to skip it. */
        Open skip(PersonId person) {
            return new Open(poll, message, opened, due,
                    Stream.concat(skips.stream(), Stream.of(person)).collect(Collectors.toSet()));
        }

        /** Without what {@code person} wishes. */
        Open without(PersonId person) {
            return new Open(poll, message, opened, due,
                    skips.stream().filter(other -> !other.equals(person)).collect(Collectors.toSet()));
        }
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
