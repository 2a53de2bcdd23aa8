package nerchinsk.live;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Shortfall;
import nerchinsk.yaml.Problem;

/** What stands in the log about the knowledge, one line each. */
final class Log {
    /** {@code check} and the operators are told the rest. */
    private static final int MOST = 5;

    private Log() {
    }

    static String line(News news) {
        return switch (news) {
            case News.WentLive(Version version, List<Doubt> doubts) ->
                "The knowledge answers from version " + version.name() + doubts(doubts) + ".";
            case News.Unchanged(Version version) -> "The knowledge is version " + version.name() + " as before.";
            case News.Refused(Faults faults, Version staying) -> "The changed knowledge does not go live, version "
                    + staying.name() + " stays: " + faults(faults);
            case News.Doubtful(Faults faults, Version version) ->
                "The knowledge has faults, but there is no good version "
                        + "to take in its place: " + faults(faults);
            case News.RolledBack(Version version) -> "The knowledge has been rolled back to version " + version.name()
                    + ", until the folder changes.";
            case News.Gone() -> "The version of the knowledge that was asked for is gone.";
        };
    }

    private static String faults(Faults faults) {
        Stream<String> all = Stream.of(faults.problems().stream().map(Problem::toString),
                faults.broken().stream().map(Log::broken), faults.shortfalls().stream().map(Shortfall::toString))
                .flatMap(lines -> lines);
        int count = faults.problems().size() + faults.broken().size() + faults.shortfalls().size();
        return all.limit(MOST).collect(Collectors.joining("; "))
                + more(count);
    }

    private static String doubts(List<Doubt> doubts) {
        return doubts.isEmpty()
                ? ""
                : "; to be looked at, since they get another answer than before: " + doubts.stream().limit(MOST)
                        .map(doubt -> doubt.question().place().file() + ":" + doubt.question().place().line())
                        .collect(Collectors.joining(", ")) + more(doubts.size());
    }

    private static String more(int count) {
        return count > MOST ? "; and " + (count - MOST) + " more" : "";
    }

    private static String broken(GoldenQuestion question) {
        return question.place().file() + ":" + question.place().line() + ": is not answered any more";
    }
}
