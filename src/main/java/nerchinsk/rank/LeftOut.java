package nerchinsk.rank;

import java.util.function.Function;
import nerchinsk.intent.Intent;

/**
 * How like a question is to the most alike one that is known to be left out by all documents.
 *
 * @param any the likeness of that one, in [0, 1]; 0 if none is alike
 * @param same the same among those that ask for what the question asks for: when, who and so on
 */
public record LeftOut(double any, double same) {
    static LeftOut of(Pool pool, Intent intent, WordingLikeness likeness,
            Function<Wording, AnalysedWording> analysis) {
        double any = 0;
        double same = 0;
        for (Wording wording : pool.leftOut()) {
            AnalysedWording analysed = analysis.apply(wording);
            if (likeness.asksItself(analysed.analysis())) {
                double alike = likeness.of(likeness.beside(analysed.analysis()));
                any = Math.max(any, alike);
                same = alike > same && analysed.intent() == intent ? alike : same;
            }
        }
        return new LeftOut(any, same);
    }
}
