package nerchinsk.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nerchinsk.telegram.Arrival;
import nerchinsk.telegram.Updates;

/** Updates in memory. */
public final class InMemoryUpdates implements Updates {
    private final TreeMap<Long, Arrival> open = new TreeMap<>();
    private final Set<Long> known = new HashSet<>();

    @Override
    public synchronized List<Arrival> take(List<Arrival> arrivals) {
        List<Arrival> taken = new ArrayList<>(arrivals);
        taken.removeIf(arrival -> !known.add(arrival.id()));
        taken.forEach(arrival -> open.put(arrival.id(), arrival));
        return taken;
    }

    @Override
    public synchronized List<Arrival> unfinished() {
        return List.copyOf(open.values());
    }

    @Override
    public void finish(long id, Runnable effects) {
        effects.run();
        finish(List.of(id));
    }

    @Override
    public synchronized void finish(Collection<Long> ids) {
        open.keySet().removeAll(ids);
    }
}
