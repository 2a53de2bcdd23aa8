package nerchinsk.rank;

import nerchinsk.text.Sentence;

/**
 * A sentence of the store: what is quoted.
 *
 * @param passage where it stands
 * @param index its index in the passage
 * @param sentence its text and its span in the passage
 */
public record StoredSentence(StoredPassage passage, int index, Sentence sentence) {
    /** Its number in the store, from 0. */
    public int number() {
        return passage.firstSentence() + index;
    }

    /** The text as a reader sees it. */
    public String text() {
        return sentence.text();
    }
}
