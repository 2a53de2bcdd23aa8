package nerchinsk.rank;

import nerchinsk.language.Word;

/**
 * How well a sentence and what stands around it support the question, in numbers that can be compared between
 * questions. A word counts as missing below half of what a match is worth.
 *
 * @param sentence the share of the question's weight that the sentence meets, in [0, 1]
 * @param near the same for the sentence with the one before it, the title and the heading
 * @param around the same for the whole passage with title and heading
 * @param exact the share that the sentence meets in the same form, in [0, 1]
 * @param weight the weight that the sentence meets, 0 or more
 * @param missing the weight of the rarest word that passage, title and heading lack, 0 or more
 * @param missingNear the weight of the rarest word that the sentence, the one before it, title and heading lack
 * @param missingWords how many words passage, title and heading lack
 * @param missingName whether one of these is a name
 * @param missingNumber whether the sentence, the one before it, title and heading lack a number
 * @param length how many meaningful words the sentence has
 * @param sentenceSearch BM25 of the sentence, 0 or more
 * @param passageSearch BM25 of the passage, 0 or more
 * @param documentSearch BM25 of the document, 0 or more
 */
public record Support(double sentence, double near, double around, double exact, double weight, double missing,
        double missingNear, int missingWords, boolean missingName,
        boolean missingNumber, int length, double sentenceSearch, double passageSearch,
        double documentSearch) {
    /** A word counts as said from this quality on. */
    static final double MET = 0.5;

    static Support of(Evidence e) {
        double[] near = e.near();
        double[] around = e.passage().around;
        int missingWords = 0;
        boolean missingName = false;
        boolean missingNumber = false;
        for (int key = 0; key < around.length; key++) {
            missingWords += around[key] < MET ? 1 : 0;
            missingName |= around[key] < MET && e.isKind(key, Word.Kind.NAME);
            missingNumber |= near[key] < MET && e.isKind(key, Word.Kind.NUMBER);
        }
        Pool.Hit hit = e.passage().hit;
        return new Support(e.share(), e.passage().nearShares[e.sentence().index()], e.passage().aroundShare,
                e.weighing().share(e.here().exact), e.share() * e.weighing().all(), rarestMissing(e, around),
                rarestMissing(e, near),
                missingWords, missingName, missingNumber, e.analysis().meaningful,
                hit.sentenceScores().get(e.sentence().index()), hit.passageScore(),
                hit.documentScore());
    }

    private static double rarestMissing(Evidence e, double[] quality) {
        double rarest = 0;
        for (int key = 0; key < quality.length; key++) {
            rarest = Math.max(rarest, quality[key] < MET ? e.weighing().rarity()[key] : 0);
        }
        return rarest;
    }
}
