package nerchinsk.golden;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nerchinsk.answer.Quote;
import nerchinsk.answer.Voices;

/**
 * How well the bot hears other documents, over the questions whose positions are known and that got an answer.
 *
 * @param questions how many such questions there are
 * @param wanted the documents that should be heard
 * @param heard the documents that are heard
 * @param right those that are heard and should be
 */
public record VoiceTally(int questions, int wanted, int heard, int right) {
    private static final VoiceTally NOTHING = new VoiceTally(0, 0, 0, 0);

    /** Those that give the same answer as the one that is shown. */
    public static VoiceTally agreeing(List<Result> results) {
        return tally(results, Voices::agreeing, true);
    }

    /** Those that give another answer than the one that is shown. */
    public static VoiceTally differing(List<Result> results) {
        return tally(results, Voices::differing, false);
    }

    private static VoiceTally tally(List<Result> results, Function<Voices, List<Quote>> voices, boolean same) {
        return results.stream().filter(result -> !result.question().positions().isEmpty() && !result.silent())
                .map(result -> of(wanted(result, same), ids(voices.apply(result.answer().voices()))))
                .reduce(NOTHING, VoiceTally::plus);
    }

    private static VoiceTally of(Set<String> wanted, Set<String> heard) {
        Set<String> right = new TreeSet<>(wanted);
        right.retainAll(heard);
        return new VoiceTally(1, wanted.size(), heard.size(), right.size());
    }

    private VoiceTally plus(VoiceTally other) {
        return new VoiceTally(questions + other.questions, wanted + other.wanted, heard + other.heard,
                right + other.right);
    }

    /** The documents of the group of the shown one without it, or those of the other groups. */
    private static Set<String> wanted(Result result, boolean same) {
        String shown = result.answer().shown().map(quote -> quote.document().id().value()).orElseThrow();
        Optional<Set<String>> own = result.question().positions().stream().filter(group -> group.contains(shown))
                .findFirst();
        return result.question().positions().stream()
                .filter(group -> own.isPresent() && own.get().equals(group) == same)
                .flatMap(Collection::stream).filter(id -> !id.equals(shown))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<Quote> quotes) {
        return quotes.stream().map(quote -> quote.document().id().value()).collect(Collectors.toSet());
    }

    /** The share of those heard that should be, in [0, 1]; 1 if none are heard. */
    public double precision() {
        return heard == 0 ? 1 : (double) right / heard;
    }

    /** The share of those that should be heard that are, in [0, 1]; 1 if there are none. */
    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }
}
