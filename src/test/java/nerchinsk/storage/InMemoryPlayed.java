package nerchinsk.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.round.GivenAnswer;
import nerchinsk.stats.DayOfPlay;
import nerchinsk.stats.Played;

/** The days of the quiz, from rounds in memory. */
public final class InMemoryPlayed implements Played {
    private final InMemoryRounds rounds;

    public InMemoryPlayed(InMemoryRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<DayOfPlay> since(LocalDate day) {
        List<LocalDate> begun = rounds.all().stream().map(story -> day(story.plan().begun())).toList();
        List<LocalDate> answered = rounds.all().stream().flatMap(story -> story.answers().stream())
                .map(GivenAnswer::at).map(InMemoryPlayed::day).toList();
        return Stream.concat(begun.stream(), answered.stream()).filter(on -> !on.isBefore(day)).distinct().sorted()
                .map(on -> new DayOfPlay(on, begun.stream().filter(on::equals).count(),
                        answered.stream().filter(on::equals).count()))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
