package nerchinsk.chat;

import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Parallels;
import nerchinsk.answer.Quote;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;
import nerchinsk.score.Confidence;
import nerchinsk.text.Digest;

/** Finds sentences again by where they stand. Immutable: safe for use by many threads. */
final class Shelf {
    /** Eight digits: there is little room on a button, and one state in four billion is taken for another. */
    private static final int FINGERPRINT_BYTES = 4;

    private final PassageStore store;
    private final Parallels parallels;
    private final String fingerprint;

    Shelf(PassageStore store, Parallels parallels) {
        this.store = store;
        this.parallels = parallels;
        this.fingerprint = fingerprint(store);
    }

    private static String fingerprint(PassageStore store) {
        Digest digest = new Digest();
        for (StoredPassage passage : store.passages()) {
            digest.add(passage.document().fileName() + '\n' + passage.section() + '\n' + passage.sentences().size()
                    + '\n' + passage.text() + '\n');
        }
        return digest.hex(FINGERPRINT_BYTES);
    }

    /** Eight letters and digits, the same as long as no passage changes. */
    String fingerprint() {
        return fingerprint;
    }

    /** The sentence with this number in the store. */
    Optional<Quote> sentence(int number) {
        if (number < 0 || number >= store.sentences()) {
            return Optional.empty();
        }
        List<StoredPassage> passages = store.passages();
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).firstSentence() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        // Passages without a sentence share the number of the one after them.
        return Optional.of(quote(passages.get(low).sentence(number - passages.get(low).firstSentence())));
    }

    /** The sentence in the same place of the other edition. */
    Optional<Quote> edition(Quote quote) {
        return parallels.passage(quote.sentence().passage()).map(there -> quote(parallels.sentence(quote.sentence())
                .orElseGet(() -> there.sentence(Math.min(quote.sentence().index(), there.sentences().size() - 1)))));
    }

    private static Quote quote(StoredSentence sentence) {
        return new Quote(sentence, List.of(), Confidence.NONE);
    }
}
