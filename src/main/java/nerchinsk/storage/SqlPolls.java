package nerchinsk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.MessageId;
import nerchinsk.round.Asked;
import nerchinsk.round.Fate;
import nerchinsk.round.Plan;
import nerchinsk.round.PollId;
import nerchinsk.round.RoundId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The questions of rounds in SQL. */
final class SqlPolls {
    private static final RowMapper<Asked> ASKED = (row, context) -> new Asked(row.getInt("number"),
            row.getString("question"),
            row.getInt("right_place"), fate(row));

    /** A fate, as far as its columns go. */
    private record Columns(String fate, Optional<PollId> poll, Optional<MessageId> message, Optional<Instant> opened,
            Optional<Instant> due, boolean skipped, boolean shown) {
        private static Columns bare(String fate) {
            return new Columns(fate, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                    false);
        }
    }

    private SqlPolls() {
    }

    static void keep(Handle handle, Plan plan, Asked asked, long now) {
        Columns columns = columns(asked.fate());
        handle.createUpdate("""
                INSERT INTO quiz_polls (round, number, chat, question, right_place, fate, poll, message, opened, due,
                skipped, shown, changed) VALUES (:round, :number, :chat, :question, :right_place, :fate, :poll,
                :message, :opened, :due, :skipped, :shown, :changed)
                ON CONFLICT (round, number) DO UPDATE SET chat = excluded.chat, fate = excluded.fate,
                poll = excluded.poll, message = excluded.message, opened = excluded.opened, due = excluded.due,
                skipped = excluded.skipped, shown = excluded.shown, changed = excluded.changed
                """).bind("round", plan.id().value()).bind("number", asked.number())
                .bind("chat", plan.room().chat().value()).bind("question", asked.question())
                .bind("right_place", asked.right()).bind("fate", columns.fate())
                .bind("poll", columns.poll().map(PollId::value).orElse(null))
                .bind("message", columns.message().map(MessageId::value).orElse(null))
                .bind("opened", columns.opened().map(Instant::toEpochMilli).orElse(null))
                .bind("due", columns.due().map(Instant::toEpochMilli).orElse(null))
                .bind("skipped", columns.skipped() ? 1 : 0).bind("shown", columns.shown() ? 1 : 0)
                .bind("changed", now).execute();
        SqlSkips.keep(handle, plan.id(), asked);
    }

    /** The questions of a round, in their order. */
    static List<Asked> of(Handle handle, RoundId round) {
        return handle.createQuery("SELECT * FROM quiz_polls WHERE round = :round ORDER BY number")
                .bind("round", round.value()).map(ASKED).list().stream()
                .map(asked -> asked.fate() instanceof Fate.Open open
                        ? new Asked(asked.number(), asked.question(), asked.right(),
                                SqlSkips.read(handle, round, asked.number(), open))
                        : asked)
                .toList();
    }

    private static Columns columns(Fate fate) {
        return switch (fate) {
            case Fate.Intended intended -> Columns.bare("intended");
            case Fate.Lost lost -> Columns.bare("lost");
            case Fate.Open open -> new Columns("open", Optional.of(open.poll()), open.message(),
                    Optional.of(open.opened()), Optional.of(open.due()), false, false);
            case Fate.Closed closed -> new Columns("closed", Optional.of(closed.poll()), closed.message(),
                    Optional.empty(), Optional.empty(), closed.skipped(), closed.shown());
        };
    }

    private static Fate fate(ResultSet row) throws SQLException {
        String fate = row.getString("fate").toLowerCase(Locale.ROOT);
        return switch (fate) {
            case "intended" -> new Fate.Intended();
            case "open" -> new Fate.Open(new PollId(row.getString("poll")), message(row),
                    Instant.ofEpochMilli(row.getLong("opened")), Instant.ofEpochMilli(row.getLong("due")),
                    Set.of());
            case "closed" -> new Fate.Closed(new PollId(row.getString("poll")), message(row),
                    row.getInt("skipped") == 1, row.getInt("shown") == 1);
            default -> new Fate.Lost();
        };
    }

    private static Optional<MessageId> message(ResultSet row) throws SQLException {
        int message = row.getInt("message");
        return row.wasNull() ? Optional.empty() : Optional.of(new MessageId(message));
    }
}
