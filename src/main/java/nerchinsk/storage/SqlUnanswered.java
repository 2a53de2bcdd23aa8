package nerchinsk.storage;

import java.time.Instant;
import java.util.List;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Unanswered;
import nerchinsk.text.Language;

/** Unanswered questions in SQL. */
public final class SqlUnanswered implements Unanswered {
    private final Database database;

    /** Kept in {@code database}. */
    public SqlUnanswered(Database database) {
        this.database = database;
    }

    @Override
    public void keep(OpenQuestion question) {
        database.write("an unanswered question", handle -> handle.createUpdate("""
                INSERT INTO unanswered (chat, message, person, language, question, nearest, reported, changed)
                VALUES (:chat, :message, :person, :language, :question, :nearest, :reported, :changed)
                ON CONFLICT (chat, message) DO UPDATE SET person = excluded.person, language = excluded.language,
                question = excluded.question, nearest = excluded.nearest, changed = excluded.changed,
                reported = CASE WHEN unanswered.reported = 1 THEN 1 ELSE excluded.reported END
                """).bind("chat", question.chat().value()).bind("message", question.message().value())
                .bind("person", question.person().value()).bind("language", question.language().code())
                .bind("question", question.question()).bind("nearest", Json.ofTexts(question.nearest()))
                .bind("reported", question.reported() ? 1 : 0).bind("changed", question.at().toEpochMilli()).execute());
    }

    @Override
    public List<OpenQuestion> latest(int most) {
        return database.read("unanswered questions", List.of(), handle -> handle.createQuery("""
                SELECT chat, message, person, language, question, nearest, reported, changed FROM unanswered
                ORDER BY changed DESC, chat, message LIMIT :most
                """).bind("most", most)
                .map((row, context) -> new OpenQuestion(new ChatId(row.getLong("chat")),
                        new MessageId(row.getInt("message")), new PersonId(row.getLong("person")),
                        Language.ofCode(row.getString("language")).orElse(Language.ENGLISH), row.getString("question"),
                        Json.texts(row.getString("nearest")), row.getInt("reported") == 1,
                        Instant.ofEpochMilli(row.getLong("changed"))))
                .list());
    }

    @Override
    public void move(ChatId from, ChatId to) {
        database.write("the questions of a chat that moved", handle -> Moving.rows(handle, "unanswered", from, to));
    }

    @Override
    public void forget(PersonId person) {
        database.write("the end of questions", handle -> handle
                .createUpdate("DELETE FROM unanswered WHERE person = :person").bind("person", person.value())
                .execute());
    }
}
