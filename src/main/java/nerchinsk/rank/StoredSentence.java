package nerchinsk.rank;

import java.util.Optional;
import nerchinsk.knowledge.Document;
import nerchinsk.language.PointingBack;
import nerchinsk.text.Sentence;

/**
 * A sentence of the store: what is quoted.
 *
 * @param passage where it stands
 * @param index its index in the passage
 * @param sentence its text and its span in the passage
 */
public record StoredSentence(StoredPassage passage, int index, Sentence sentence) {
    /** The document it stands in. */
    public Document document() {
        return passage.document();
    }

    /** Its number in the store, from 0. */
    public int number() {
        return passage.firstSentence() + index;
    }

    /** The sentence before, if this one points back at it and cannot be understood alone. */
    public Optional<StoredSentence> leansOn() {
        return index > 0 && PointingBack.in(text()).isPresent()
                ? Optional.of(passage.sentence(index - 1))
                : Optional.empty();
    }

    /** The text as a reader sees it. */
    public String text() {
        return sentence.text();
    }
}
