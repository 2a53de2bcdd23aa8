package nerchinsk.rank;

import java.util.List;
import nerchinsk.intent.Intent;

/** What the sentence looks like, whatever it says. */
final class ShapeFeatures {
    static final List<Feature> LIST = List.of(
            new Feature("length", e -> length(e)),
            new Feature("length for what", e -> e.asks(Intent.WHAT) ? length(e) : 0),
            new Feature("too short to tell", e -> e.analysis().meaningful < 4 ? 1 : 0),
            new Feature("lists things for what", e -> e.asks(Intent.WHAT) ? commas(e) / 4 : 0),
            new Feature("length of its passage", e -> Math.log(e.passage().size())),
            new Feature("place in its passage", e -> Math.min(6, e.sentence().index()) / 6.0));

    private ShapeFeatures() {
    }

    private static double length(Evidence e) {
        return Math.log1p(e.analysis().meaningful);
    }

    private static double commas(Evidence e) {
        String text = e.sentence().text();
        int commas = 0;
        for (int at = text.indexOf(','); at >= 0 && commas < 4; at = text.indexOf(',', at + 1)) {
            commas++;
        }
        return commas;
    }
}
