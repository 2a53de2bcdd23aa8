package nerchinsk.rank;

import nerchinsk.fact.Fact;

/**
 * A fact among the words of its sentence.
 *
 * @param fact the fact
 * @param first the index of the first word that starts in it or behind its beginning
 * @param last the index after the last word that lies within it
 * @param next the index of the first word that starts behind it
 * @param rarity how much the rarest of its words tells; see {@link Passages#rarity}
 */
record PlacedFact(Fact fact, int first, int last, int next, double rarity) {
    /**
     * The number of words from the fact to the word with the index {@code place}, that one included; 0 within the fact.
     */
    int distance(int place) {
        return place >= next ? place - next + 1 : Math.max(0, first - place);
    }
}
