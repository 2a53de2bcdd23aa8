package nerchinsk.stats;

import java.time.LocalDate;
import java.util.List;

/** How much the quiz is played. Safe for use by many threads. */
public interface Played {
    /** The days of UTC from {@code day} on on which a round was begun or an answer given, the earliest first. */
    List<DayOfPlay> since(LocalDate day);
}
