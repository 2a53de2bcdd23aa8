package nerchinsk.storage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Feedback;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Verdict;

/** Opinions in SQL. */
public final class SqlFeedback implements Feedback {
    private final Database database;

    /** Kept in {@code database}. */
    public SqlFeedback(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Opinion opinion) {
        database.write("an opinion", handle -> handle.createUpdate("""
                INSERT INTO feedback (chat, message, person, verdict, question, quote, document, changed)
                VALUES (:chat, :message, :person, :verdict, :question, :quote, :document, :changed)
                ON CONFLICT (chat, message, person) DO UPDATE SET verdict = excluded.verdict,
                question = excluded.question, quote = excluded.quote, document = excluded.document,
                changed = excluded.changed
                """).bind("chat", opinion.chat().value()).bind("message", opinion.message().value())
                .bind("person", opinion.person().value()).bind("verdict", opinion.verdict().code())
                .bind("question", opinion.question()).bind("quote", opinion.quote())
                .bind("document", opinion.document()).bind("changed", opinion.at().toEpochMilli()).execute());
    }

    @Override
    public List<Opinion> latest(int most) {
        return database.read("opinions", List.of(), handle -> handle.createQuery("""
                SELECT chat, message, person, verdict, question, quote, document, changed FROM feedback
                ORDER BY changed DESC, chat, message, person LIMIT :most
                """).bind("most", most)
                .map((row, context) -> new Opinion(new ChatId(row.getLong("chat")),
                        new MessageId(row.getInt("message")),
                        new PersonId(row.getLong("person")),
                        Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)), row.getString("question"),
                        row.getString("quote"), row.getString("document"),
                        Instant.ofEpochMilli(row.getLong("changed"))))
                .list());
    }

    @Override
    public void move(ChatId from, ChatId to) {
        database.write("the opinions of a chat that moved", handle -> Moving.rows(handle, "feedback", from, to));
    }

    @Override
    public void forget(PersonId person) {
        database.write("the end of opinions",
                handle -> handle.createUpdate("DELETE FROM feedback WHERE person = :person")
                        .bind("person", person.value()).execute());
    }
}
