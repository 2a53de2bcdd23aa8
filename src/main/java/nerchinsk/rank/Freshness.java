package nerchinsk.rank;

/** Tells facts that answer from those that the question brought itself. */
final class Freshness {
    /** A word of the sentence is the question's own from this quality on; our choice. */
    private static final double SAID = 0.6;

    private Freshness() {
    }

    /** Whether the fact has a meaningful word that the question did not say. */
    static boolean isFresh(PlacedFact fact, Alignment alignment) {
        boolean any = false;
        for (int i = fact.first(); i < fact.last(); i++) {
            if (alignment.sentence.tells(i)) {
                any = true;
                if (!isSaid(i, alignment)) {
                    return true;
                }
            }
        }
        return !any;
    }

    /** Whether the question said the word with this index. */
    static boolean isSaid(int word, Alignment alignment) {
        for (int key = 0; key < alignment.place.length; key++) {
            if (alignment.place[key] == word && alignment.quality[key] >= SAID) {
                return true;
            }
        }
        return false;
    }
}
