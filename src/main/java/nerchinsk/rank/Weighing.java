package nerchinsk.rank;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.language.Word;
import nerchinsk.question.Question;

/**
 * How much each key of a question tells, and what is asked for.
 *
 * @param rarity the rarity of each key in the store
 * @param all the sum of the rarities
 * @param kinds the kinds of facts that would answer; empty if anything can
 * @param things the stems of things that would answer, of cities if a city is asked for; empty if none are known
 * @param years the years that the question names
 * @param across for each key the stems of words in the other language that mean the same
 */
record Weighing(double[] rarity, double all, Set<FactKind> kinds, Set<String> things,
        int[] years, List<List<String>> across) {
    /** For sentences in the language of the question. */
    static Weighing within(Question question, Passages passages) {
        return of(question, question.keys().stream().map(key -> List.<String>of()).toList(),
                question.keys().stream().mapToDouble(key -> rarity(key, question, passages)).toArray());
    }

    /** For sentences in the other language. */
    static Weighing across(Question question, Passages passages) {
        List<List<String>> across = passages.across(question);
        return of(question, across, IntStream.range(0, across.size())
                .mapToDouble(key -> rarity(question.keys().get(key), across.get(key), passages)).toArray());
    }

    private static Weighing of(Question question, List<List<String>> across, double[] rarity) {
        return new Weighing(rarity, DoubleStream.of(rarity).sum(), Expectation.of(question),
                Expectation.things(question), years(question), across);
    }

    private static int[] years(Question question) {
        return question.keys().stream().mapToInt(key -> Years.of(key.form())).filter(year -> year > 0).toArray();
    }

    /** Numbers are the same in both languages. */
    private static double rarity(Word key, Question question, Passages passages) {
        return key.kind() == Word.Kind.NUMBER
                ? passages.rarity(key.stem())
                : passages.rarity(key.stem(), question.written());
    }

    /** A word that the documents know in the other language only is as rare as it is there. */
    private static double rarity(Word key, List<String> across, Passages passages) {
        return Stream.concat(Stream.of(key.stem()), across.stream()).mapToDouble(passages::rarity).min().orElse(0);
    }

    /** The share of the weight of all keys that {@code quality} meets, in [0, 1]. */
    double share(double[] quality) {
        double met = 0;
        for (int key = 0; key < quality.length; key++) {
            met += rarity[key] * quality[key];
        }
        return all == 0 ? 0 : met / all;
    }

    /** The same for keys that are either met or not. */
    double share(boolean[] met) {
        double[] quality = new double[met.length];
        for (int key = 0; key < met.length; key++) {
            quality[key] = met[key] ? 1 : 0;
        }
        return share(quality);
    }

    /** For each key the better of two qualities. */
    static double[] better(double[] a, double[] b) {
        double[] better = new double[a.length];
        for (int key = 0; key < a.length; key++) {
            better[key] = Math.max(a[key], b[key]);
        }
        return better;
    }
}
