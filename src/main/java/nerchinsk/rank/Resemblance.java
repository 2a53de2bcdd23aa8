package nerchinsk.rank;

import java.util.function.Function;
import nerchinsk.intent.Intent;

/**
 * How much a question resembles the known wordings of those that a sentence answers, and those that none does.
 *
 * @param any by the sentence the likeness of its most alike wording
 * @param same the same among wordings that ask for what the question asks for: when, who and so on
 * @param leftOut how like it is to a question that no sentence answers
 * @param words by the sentence the words of the question that its wordings have
 * @param askedFor by the sentence how far the words of the question speak for it, all its wordings taken together
 * @param matters what several documents are known to tell
 * @param analysis takes a known question apart
 */
record Resemblance(Likest any, Likest same, LeftOut leftOut, Worded words, AskedFor askedFor, Matters matters,
        Function<KnownQuestion, AnalysedWording> analysis) {
    /**
     * How much a question resembles each of the wordings of {@code pool}.
     *
     * @param intent what the question asks for
     * @param likeness compares it
     * @param analysis takes a known question apart
     */
    static Resemblance of(Pool pool, Intent intent, WordingLikeness likeness,
            Function<KnownQuestion, AnalysedWording> analysis) {
        Likest any = new Likest();
        Likest same = new Likest();
        Worded words = new Worded();
        for (Wording wording : pool.wordings()) {
            AnalysedWording analysed = analysis.apply(wording);
            Alignment beside = likeness.beside(analysed.analysis());
            double alike = likeness.of(beside);
            if (same.isBeatenBy(wording, alike) && analysed.intent() == intent) {
                same.note(wording, alike);
            }
            if (alike > 0 && likeness.asksItself(analysed.analysis())) {
                any.note(wording, alike);
                words.note(wording, beside.quality);
            }
        }
        return new Resemblance(any, same, LeftOut.of(pool, intent, likeness, analysis), words, pool.askedFor(),
                pool.matters(), analysis);
    }
}
