package nerchinsk.storage;

import java.time.Instant;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Remembered;
import nerchinsk.telegram.Replies;
import nerchinsk.telegram.SentReply;
import nerchinsk.text.Language;
import org.jdbi.v3.core.mapper.RowMapper;

/** Replies in SQL. */
public final class SqlReplies implements Replies {
    private static final String SELECT = """
            SELECT chat, message, question, person, language, said, others, changed FROM replies
            WHERE chat = :chat AND\s""";
    private static final RowMapper<SentReply> REPLY = (row, context) -> new SentReply(new ChatId(row.getLong("chat")),
            new MessageId(row.getInt("message")), new MessageId(row.getInt("question")),
            new PersonId(row.getLong("person")),
            new Remembered(Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                    Json.said(row.getString("said")), row.getInt("others")),
            Instant.ofEpochMilli(row.getLong("changed")));

    private final Database database;

    /** Kept in {@code database}. */
    public SqlReplies(Database database) {
        this.database = database;
    }

    @Override
    public void keep(SentReply reply) {
        database.write("a reply", handle -> handle.createUpdate("""
                INSERT INTO replies (chat, message, question, person, language, said, others, changed)
                VALUES (:chat, :message, :question, :person, :language, :said, :others, :changed)
                ON CONFLICT (chat, message) DO UPDATE SET question = excluded.question, person = excluded.person,
                language = excluded.language, said = excluded.said, others = excluded.others, changed = excluded.changed
                """).bind("chat", reply.chat().value()).bind("message", reply.message().value())
                .bind("question", reply.question().value()).bind("person", reply.person().value())
                .bind("language", reply.remembered().language().code())
                .bind("said", Json.ofSaid(reply.remembered().said())).bind("others", reply.remembered().others())
                .bind("changed", reply.at().toEpochMilli()).execute());
    }

    @Override
    public Optional<SentReply> by(ChatId chat, MessageId message) {
        return database.read("a reply", Optional.empty(), handle -> handle.createQuery(SELECT + "message = :message")
                .bind("chat", chat.value()).bind("message", message.value()).map(REPLY).findOne());
    }

    @Override
    public Optional<SentReply> firstTo(ChatId chat, MessageId question) {
        return to(chat, question, "ASC");
    }

    @Override
    public Optional<SentReply> to(ChatId chat, MessageId question) {
        return to(chat, question, "DESC");
    }

    private Optional<SentReply> to(ChatId chat, MessageId question, String order) {
        return database.read("a reply", Optional.empty(),
                handle -> handle.createQuery(SELECT + "question = :question ORDER BY message " + order + " LIMIT 1")
                        .bind("chat", chat.value()).bind("question", question.value()).map(REPLY).findOne());
    }

    @Override
    public void forget(PersonId person) {
        database.write("the end of replies", handle -> handle.createUpdate("DELETE FROM replies WHERE person = :person")
                .bind("person", person.value()).execute());
    }
}
