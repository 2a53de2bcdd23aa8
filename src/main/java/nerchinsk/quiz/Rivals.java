package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;

/** Finds wrong options. */
interface Rivals {
    /** How many wrong options a question has: with the right one they fill a phone's screen. Our choice. */
    int COUNT = 3;

    /**
     * {@link #COUNT} options as plausible as the right one, of the same form, none of them told to be right by any
     * sentence; empty if there are not so many.
     */
    Optional<List<String>> beside(Gap gap);
}
