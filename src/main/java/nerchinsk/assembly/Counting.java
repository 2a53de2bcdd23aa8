package nerchinsk.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Outcome;
import nerchinsk.http.Metrics;
import nerchinsk.stats.Tally;
import nerchinsk.telegram.Witness;

/** Counts for those who look now and for those who look later. */
record Counting(Metrics metrics, Tally tally) implements Witness {
    @Override
    public void answered(Answer answer, Instant at, Duration took) {
        metrics.answered(answer, at, took);
        tally.count(LocalDate.ofInstant(at, ZoneOffset.UTC), answer.question().language(),
                answer.question().intent().intent(), Outcome.of(answer));
    }

    @Override
    public void failed(Trouble trouble) {
        metrics.failed(trouble);
    }
}
