package nerchinsk.storage;

import java.util.stream.Collectors;
import nerchinsk.chat.PersonId;
import nerchinsk.round.Asked;
import nerchinsk.round.Fate;
import nerchinsk.round.RoundId;
import org.jdbi.v3.core.Handle;

/** The wishes to skip a question that is open, in SQL; when it is closed nobody needs them any more. */
final class SqlSkips {
    private SqlSkips() {
    }

    static void keep(Handle handle, RoundId round, Asked asked) {
        switch (asked.fate()) {
            case Fate.Open open -> open.skips().forEach(person -> handle.createUpdate("""
                    INSERT INTO quiz_skips (round, number, person) VALUES (:round, :number, :person)
                    ON CONFLICT (round, number, person) DO NOTHING
                    """).bind("round", round.value()).bind("number", asked.number()).bind("person", person.value())
                    .execute());
            case Fate.Closed closed -> remove(handle, round);
            case Fate.Lost lost -> remove(handle, round);
            case Fate.Intended intended -> remove(handle, round);
        }
    }

    private static void remove(Handle handle, RoundId round) {
        handle.createUpdate("DELETE FROM quiz_skips WHERE round = :round").bind("round", round.value()).execute();
    }

    /** {@code open} with the wishes that were kept. */
    static Fate.Open read(Handle handle, RoundId round, int number, Fate.Open open) {
        return new Fate.Open(open.poll(), open.message(), open.opened(), open.due(),
                handle.createQuery("SELECT person FROM quiz_skips WHERE round = :round AND number = :number")
                        .bind("round", round.value()).bind("number", number).mapTo(Long.class).list().stream()
                        .map(PersonId::new).collect(Collectors.toSet()));
    }
}
