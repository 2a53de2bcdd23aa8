package nerchinsk.storage;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.telegram.Replies;
import nerchinsk.telegram.SentReply;

/** Replies in memory. */
public final class InMemoryReplies implements Replies {
    private final Map<String, SentReply> replies = new ConcurrentHashMap<>();

    @Override
    public void keep(SentReply reply) {
        replies.put(reply.chat() + " " + reply.message(), reply);
    }

    @Override
    public Optional<SentReply> by(ChatId chat, MessageId message) {
        return Optional.ofNullable(replies.get(chat + " " + message));
    }

    @Override
    public Optional<SentReply> firstTo(ChatId chat, MessageId question) {
        return all(chat, question).min(Comparator.comparing(reply -> reply.message().value()));
    }

    @Override
    public Optional<SentReply> to(ChatId chat, MessageId question) {
        return all(chat, question).max(Comparator.comparing(reply -> reply.message().value()));
    }

    private Stream<SentReply> all(ChatId chat, MessageId question) {
        return replies.values().stream()
                .filter(reply -> reply.chat().equals(chat) && reply.question().equals(question));
    }

    @Override
    public void forget(PersonId person) {
        replies.values().removeIf(reply -> reply.person().equals(person));
    }
}
