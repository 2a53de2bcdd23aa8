package nerchinsk.rank;

import nerchinsk.fact.Fact;
import nerchinsk.language.Word;

/** Tells facts that answer from those that the question brought itself. */
final class Freshness {
    private Freshness() {
    }

    /** Whether the fact has a meaningful word that the question did not say. */
    static boolean isFresh(Fact fact, Analysis analysis, Alignment alignment) {
        boolean any = false;
        for (int i = 0; i < analysis.words.size(); i++) {
            Word word = analysis.words.get(i);
            if (fact.span().covers(word.span()) && word.meaningful()) {
                any = true;
                if (!said(i, alignment)) {
                    return true;
                }
            }
        }
        return !any;
    }

    private static boolean said(int word, Alignment alignment) {
        for (int key = 0; key < alignment.place.length; key++) {
            if (alignment.place[key] == word && alignment.quality[key] >= 0.6) {
                return true;
            }
        }
        return false;
    }
}
