package nerchinsk.rank;

import java.util.List;
import nerchinsk.language.Word;

/** How much of the question the sentence itself says. */
final class CoverageFeatures {
    /** So many words open a sentence. */
    private static final int OPENING = 3;

    static final List<Feature> LIST = List.of(
            new Feature("words met", e -> e.share()),
            new Feature("words met, squared", e -> e.share() * e.share()),
            new Feature("same forms", e -> e.weighing().share(e.here().exact)),
            new Feature("rarest word met", CoverageFeatures::rarest),
            new Feature("name missing", e -> missing(e, Word.Kind.NAME)),
            new Feature("number missing", e -> missing(e, Word.Kind.NUMBER)),
            new Feature("tells of another year", e -> AskedYears.others(e) ? 1 : 0),
            new Feature("how many words met", e -> Math.log1p(e.here().met)),
            new Feature("opens with a word met", e -> e.here().first < OPENING ? 1 : 0),
            new Feature("new words after the last word met", CoverageFeatures::newAfter),
            new Feature("words that tell its sentences apart", CoverageFeatures::telling));

    private CoverageFeatures() {
    }

    private static double rarest(Evidence e) {
        double[] rarity = e.weighing().rarity();
        int rarest = -1;
        for (int key = 0; key < rarity.length; key++) {
            if (rarest < 0 || rarity[key] > rarity[rarest]) {
                rarest = key;
            }
        }
        return rarest < 0 ? 0 : e.here().quality[rarest];
    }

    private static double missing(Evidence e, Word.Kind kind) {
        for (int key = 0; key < e.here().quality.length; key++) {
            if (e.isKind(key, kind) && e.here().quality[key] == 0) {
                return 1;
            }
        }
        return 0;
    }

    /** A sentence whose last words are the question's own tells little. */
    private static double newAfter(Evidence e) {
        int after = 0;
        for (int i = e.here().last + 1; i < e.analysis().words.length; i++) {
            after += e.analysis().tells(i) ? 1 : 0;
        }
        return Math.log1p(after);
    }

    /** Coverage where a key weighs as much as it tells the sentences of the passage apart. */
    private static double telling(Evidence e) {
        double met = 0;
        double all = 0;
        for (int key = 0; key < e.here().quality.length; key++) {
            met += e.passage().apart[key] * e.here().quality[key];
            all += e.passage().apart[key];
        }
        return all == 0 ? 0 : met / all;
    }
}
