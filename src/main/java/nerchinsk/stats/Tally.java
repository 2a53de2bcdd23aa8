package nerchinsk.stats;

import java.time.LocalDate;
import java.util.List;
import nerchinsk.answer.Outcome;
import nerchinsk.intent.Intent;
import nerchinsk.text.Language;

/** Counts questions by the day. Safe for use by many threads. */
public interface Tally {
    /** One more question was asked on {@code day}, a day of UTC. */
    void count(LocalDate day, Language language, Intent intent, Outcome outcome);

    /** What was counted from {@code day} on, the earliest first. */
    List<Count> since(LocalDate day);
}
