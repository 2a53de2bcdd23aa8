package nerchinsk.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;

/** Scores, summed up from the log of answers. Safe for use by many threads. */
public interface Scores {
    /** What people have reached in {@code chat} with answers since {@code since}, the best first. */
    List<Standing> in(ChatId chat, Instant since);

    /** What {@code person} has reached everywhere; empty for one who never answered. */
    Optional<Standing> of(PersonId person);

    /**
     * How people did on each question that was answered, in all chats, by its id; questions that were asked more than a
     * year ago may be missing.
     */
    Map<String, Tries> tries();

    /** Forgets the answers and the name of {@code person}. */
    void forget(PersonId person);
}
