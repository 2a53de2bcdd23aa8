package nerchinsk.rank;

import java.util.HashMap;
import java.util.Map;

/** How well the keys of one question are met by the known wordings that each sentence answers, taken together. */
final class Worded {
    private final Map<Integer, double[]> bySentence = new HashMap<>();

    /** Takes note that {@code wording} meets the keys so well, each in [0, 1]. */
    void note(Wording wording, double[] quality) {
        wording.sentences()
                .forEach(sentence -> bySentence.merge(sentence.number(), quality, Weighing::better));
    }

    /** How well those of {@code sentence} meet each of so many {@code keys}, in [0, 1]. */
    double[] of(StoredSentence sentence, int keys) {
        double[] known = bySentence.get(sentence.number());
        return known == null ? new double[keys] : known;
    }
}
