package nerchinsk.telegram;

import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;

/** The replies that stand in chats. Safe for use by many threads. */
public interface Replies {
    /** Keeps a reply; one with the same message takes its place. */
    void keep(SentReply reply);

    /** The reply that is {@code message}. */
    Optional<SentReply> by(ChatId chat, MessageId message);

    /** The first reply to {@code question}, the one that answers it. */
    Optional<SentReply> firstTo(ChatId chat, MessageId question);

    /** The last reply to {@code question}: the answer, or what was shown after it. */
    Optional<SentReply> to(ChatId chat, MessageId question);

    /** Forgets the replies to {@code person}. */
    void forget(PersonId person);
}
