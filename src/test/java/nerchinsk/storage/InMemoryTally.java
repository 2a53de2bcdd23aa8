package nerchinsk.storage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nerchinsk.answer.Outcome;
import nerchinsk.intent.Intent;
import nerchinsk.stats.Count;
import nerchinsk.stats.Tally;
import nerchinsk.text.Language;

/** Counts of questions in memory. */
public final class InMemoryTally implements Tally {
    private final Map<Count, Long> times = new ConcurrentHashMap<>();

    @Override
    public void count(LocalDate day, Language language, Intent intent, Outcome outcome) {
        times.merge(new Count(day, language, intent, outcome, 0), 1L, Long::sum);
    }

    @Override
    public List<Count> since(LocalDate day) {
        return times.entrySet().stream().filter(entry -> !entry.getKey().day().isBefore(day))
                .map(entry -> new Count(entry.getKey().day(), entry.getKey().language(), entry.getKey().intent(),
                        entry.getKey().outcome(), entry.getValue()))
                .sorted(Comparator.comparing(Count::day).thenComparing(count -> count.language().code())
                        .thenComparing(count -> count.intent().code()).thenComparing(count -> count.outcome().code()))
                .toList();
    }
}
