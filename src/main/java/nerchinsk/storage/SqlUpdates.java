package nerchinsk.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nerchinsk.telegram.Arrival;
import nerchinsk.telegram.Updates;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Updates in SQL. */
public final class SqlUpdates implements Updates {
    private final Database database;

    /** Kept in {@code database}. */
    public SqlUpdates(Database database) {
        this.database = database;
    }

    @Override
    public List<Arrival> take(List<Arrival> arrivals) {
        long now = database.clock().millis();
        return database.write("what arrived", arrivals, handle -> insert(handle, arrivals, now));
    }

    private static List<Arrival> insert(Handle handle, List<Arrival> arrivals, long now) {
        List<Arrival> taken = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            int inserted = handle.createUpdate("""
                    INSERT INTO updates (id, mailbox, json, finished, changed)
                    VALUES (:id, :mailbox, :json, 0, :changed)
                    ON CONFLICT (id) DO NOTHING
                    """).bind("id", arrival.id()).bind("mailbox", arrival.mailbox()).bind("json", arrival.json())
                    .bind("changed", now).execute();
            if (inserted > 0) {
                taken.add(arrival);
            }
        }
        return taken;
    }

    @Override
    public List<Arrival> unfinished() {
        return database.read("what was left unfinished", List.of(),
                handle -> handle.createQuery("SELECT id, mailbox, json FROM updates WHERE finished = 0 ORDER BY id")
                        .map((row, context) -> new Arrival(row.getLong("id"), row.getString("mailbox"),
                                row.getString("json")))
                        .list());
    }

    @Override
    public void finish(long id, Runnable effects) {
        database.together(() -> {
            finish(List.of(id));
            effects.run();
        });
    }

    @Override
    public void finish(Collection<Long> ids) {
        long now = database.clock().millis();
        List<Long> finished = List.copyOf(ids);
        database.write("what was handled", handle -> {
            try (PreparedBatch batch = handle
                    .prepareBatch("UPDATE updates SET finished = 1, json = NULL, changed = :changed WHERE id = :id")) {
                finished.forEach(id -> batch.bind("id", id).bind("changed", now).add());
                return batch.execute().length;
            }
        });
    }
}
