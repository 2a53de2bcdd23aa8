package nerchinsk.rank;

import java.util.Set;
import java.util.stream.DoubleStream;
import nerchinsk.fact.FactKind;
import nerchinsk.question.Question;

/**
 * How much each key of a question tells, and what is asked for.
 *
 * @param rarity the rarity of each key in the store
 * @param all the sum of the rarities
 * @param kinds the kinds of facts that would answer; empty if anything can
 * @param things the stems of things that would answer, of cities if a city is asked for; empty if none are known
 */
record Weighing(double[] rarity, double all, Set<FactKind> kinds, Set<String> things) {
    static Weighing of(Question question, Passages passages) {
        double[] rarity = question.keys().stream().mapToDouble(key -> passages.rarity(key.stem())).toArray();
        return new Weighing(rarity, DoubleStream.of(rarity).sum(), Expectation.of(question),
                Expectation.things(question));
    }
}
