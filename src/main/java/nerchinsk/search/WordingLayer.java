package nerchinsk.search;

import java.util.List;
import nerchinsk.fact.Mentions;
import nerchinsk.rank.KnownWordings;
import nerchinsk.rank.Wording;

/**
 * The known wordings, written once.
 *
 * @param questions their keys and words
 * @param known what they show when they are taken together
 */
record WordingLayer(QuestionLayer questions, KnownWordings known) {
    /** The layer of {@code known}. */
    static WordingLayer of(List<Wording> known, Mentions terms) {
        KnownWordings.Learning learning = new KnownWordings.Learning(terms);
        QuestionLayer questions = QuestionLayer.of(known, terms, learning::add);
        return new WordingLayer(questions, learning.learned());
    }
}
