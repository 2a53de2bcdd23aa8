package nerchinsk.rank;

import java.util.function.Function;
import nerchinsk.intent.Intent;

/**
 * How like a question is to the most alike one that is known to be left out by all documents.
 *
 * @param any the likeness of that one, in [0, 1]; 0 if none is alike
 * @param same the same among those that ask for what the question asks for: when, who and so on
 * @param words how much likelier its words are in any question that is left out than in a known wording, as a natural
 *        logarithm; 0 where nothing is known
 */
public record LeftOut(double any, double same, double words) {
    static LeftOut of(Pool pool, Intent intent, WordingLikeness likeness,
            Function<KnownQuestion, AnalysedWording> analysis) {
        double any = 0;
        double same = 0;
        for (Unanswered question : pool.leftOut()) {
            AnalysedWording analysed = analysis.apply(question);
            if (likeness.asksItself(analysed.analysis())) {
                double alike = likeness.of(likeness.beside(analysed.analysis()));
                any = Math.max(any, alike);
                same = alike > same && analysed.intent() == intent ? alike : same;
            }
        }
        return new LeftOut(any, same, pool.leftOutWords());
    }
}
