package nerchinsk.telegram;

import java.util.Collection;
import java.util.List;

/** What has arrived and what has been handled. Safe for use by many threads. */
public interface Updates {
    /** Keeps {@code arrivals} and returns those that had not arrived before, in their order. */
    List<Arrival> take(List<Arrival> arrivals);

    /** What was taken and not finished, in the order of its arrival. */
    List<Arrival> unfinished();

    /** The updates with these ids have had their effect; what they said is forgotten. */
    void finish(Collection<Long> ids);
}
