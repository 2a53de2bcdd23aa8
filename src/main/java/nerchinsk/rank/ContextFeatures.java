package nerchinsk.rank;

import java.util.List;
import nerchinsk.language.Word;

/** What the search, the passage, the neighbours and the headings say for the sentence. */
final class ContextFeatures {
    /** Divides what often exceeds one, so that no feature outgrows the others; our choice. */
    private static final double SCALE = 10;
    static final List<Feature> LIST = List.of(
            new Feature("search score of the passage, short of the best",
                    e -> (e.passage().hit.passageScore() - e.best().passage()) / SCALE),
            new Feature("search score of the document",
                    e -> relative(e.passage().hit.documentScore(), e.best().document())),
            new Feature("words met in the passage, by weight",
                    e -> e.passage().togetherShare * e.weighing().all() / SCALE),
            new Feature("words met in title and heading", e -> e.passage().headingsShare),
            new Feature("words met with headings and passage",
                    e -> e.passage().aroundShare),
            new Feature("words met near, by the best",
                    e -> relative(e.passage().nearShares[e.sentence().index()], e.best().near())),
            new Feature("thing asked for met in the sentence before", ContextFeatures::focusBefore),
            new Feature("words met with the sentence before, which it leans on",
                    e -> e.analysis().mayLean ? e.gain(e.before()) : 0),
            new Feature("words met with the sentence before, which it leans on with an answer",
                    e -> e.analysis().mayLean && !e.fresh().isEmpty() ? e.gain(e.before()) : 0),
            new Feature("words met with the sentence before, whose thing it takes up",
                    e -> takesUp(e) ? e.gain(e.before()) : 0),
            new Feature("words met with the sentence after", e -> e.gain(e.after())),
            new Feature("names met with the first sentence", e -> e.gain(e.names(e.passage().quality(0)))),
            new Feature("names met with the passage", e -> e.gain(e.names(e.passage().together))),
            new Feature("name missing that the passage has", ContextFeatures::nameElsewhere));

    /** How many words after "The" may name the thing that the sentence before spoke of. */
    private static final int THING = 3;

    private ContextFeatures() {
    }

    private static double relative(double score, double best) {
        return best == 0 ? 0 : score / best;
    }

    /** "The statement was in Latin": begins with "The" and a word of the sentence before. */
    private static boolean takesUp(Evidence e) {
        int before = e.sentence().index() - 1;
        Analysis here = e.analysis();
        if (!e.passage().has(before) || here.words.length < 3 || !here.words[0].form.equals("the")) {
            return false;
        }
        Analysis there = e.passage().alignments[before].sentence;
        for (int i = 1; i < Math.min(1 + THING, here.words.length); i++) {
            if (here.tells(i) && there.tells(here.words[i])) {
                return true;
            }
        }
        return false;
    }

    private static double focusBefore(Evidence e) {
        return e.question().focus().map(focus -> e.before()[e.question().keys().indexOf(focus)]).orElse(0.0);
    }

    private static double nameElsewhere(Evidence e) {
        for (int key = 0; key < e.passage().together.length; key++) {
            if (e.isKind(key, Word.Kind.NAME) && e.here().quality[key] == 0 && e.passage().together[key] > 0) {
                return 1;
            }
        }
        return 0;
    }
}
