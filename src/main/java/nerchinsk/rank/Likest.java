package nerchinsk.rank;

import java.util.HashMap;
import java.util.Map;

/** The likeness of the most alike wording of each sentence. */
final class Likest {
    private final Map<Integer, Double> bySentence = new HashMap<>();

    /** Takes note that {@code wording} is so much like the question, in (0, 1]. */
    void note(Wording wording, double alike) {
        wording.sentences().forEach(sentence -> bySentence.merge(sentence.number(), alike, Math::max));
    }

    /** Whether {@code wording} is more alike than what was noted so far for a sentence that it is answered by. */
    boolean isBeatenBy(Wording wording, double alike) {
        return wording.sentences().stream().anyMatch(sentence -> of(sentence) < alike);
    }

    /** That of {@code sentence}, in [0, 1]; 0 if none is alike. */
    double of(StoredSentence sentence) {
        return bySentence.getOrDefault(sentence.number(), 0.0);
    }

    /** The greatest of all other sentences, in [0, 1]. */
    double ofOthers(StoredSentence sentence) {
        double best = 0;
        for (Map.Entry<Integer, Double> alike : bySentence.entrySet()) {
            best = alike.getKey() == sentence.number() ? best : Math.max(best, alike.getValue());
        }
        return best;
    }
}
