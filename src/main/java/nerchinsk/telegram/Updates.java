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

    /**
     * The update with this id has had its effect. What {@code effects} keep, in whichever port of the same storage, is
     * kept together with that: everything or, in a crash, nothing. They may not read what they have just kept.
     */
    void finish(long id, Runnable effects);
}
