package nerchinsk.rank;

import java.util.List;

/** How much the question is like those that the sentence is known to answer. */
final class WordingFeatures {
    static final List<Feature> LIST = List.of(
            new Feature("asked alike", e -> e.asked().any().of(e.sentence())),
            new Feature("asked more alike than others", e -> lead(e.asked().any(), e)),
            new Feature("the same asked alike", e -> e.asked().same().of(e.sentence())),
            new Feature("the same asked more alike than others", e -> lead(e.asked().same(), e)),
            new Feature("words asked with besides", e -> e.gain(e.worded())),
            new Feature("words met near or asked with",
                    e -> e.weighing().share(Weighing.better(e.near(), e.worded()))),
            new Feature("asked for with such words", e -> e.asked().askedFor().nearness(e.sentence())),
            new Feature("asked for with such words more than others", e -> e.asked().askedFor().lead(e.sentence())),
            new Feature("chance of being asked for", e -> e.asked().askedFor().chance(e.sentence())));

    private WordingFeatures() {
    }

    private static double lead(Likest likest, Evidence e) {
        double alike = likest.of(e.sentence());
        return alike == 0 ? 0 : alike - likest.ofOthers(e.sentence());
    }
}
