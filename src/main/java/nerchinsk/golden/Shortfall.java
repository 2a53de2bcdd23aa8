package nerchinsk.golden;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.text.Language;

/**
 * A threshold that was missed.
 *
 * @param language in which language
 * @param measure what was measured, as the file of golden questions calls it
 * @param reached the share that was reached, in [0, 1]
 * @param wanted the share that had to be reached, in [0, 1]
 */
public record Shortfall(Language language, String measure, double reached, double wanted) {
    /** All thresholds that {@code evaluation} misses. */
    public static List<Shortfall> in(Evaluation evaluation) {
        Thresholds wanted = evaluation.thresholds();
        List<Shortfall> found = new ArrayList<>();
        for (Language language : evaluation.languages()) {
            Tally tally = Tally.of(evaluation.in(language));
            found.add(new Shortfall(language, "hit-at-1", tally.hitAt1(), wanted.hitAt1()));
            found.add(new Shortfall(language, "hit-at-5", tally.hitAt5(), wanted.hitAt5()));
            found.add(new Shortfall(language, "silence", tally.silence(), wanted.silence()));
            found.add(new Shortfall(language, "intent", tally.intent(), wanted.intent()));
        }
        return found.stream().filter(shortfall -> shortfall.reached < shortfall.wanted).toList();
    }
}
