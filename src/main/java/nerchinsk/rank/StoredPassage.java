package nerchinsk.rank;

import java.util.List;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Section;
import nerchinsk.text.Sentence;
import nerchinsk.text.Span;

/**
 * A passage of the store, cut into sentences.
 *
 * @param number its place in the store, from 0
 * @param document where it stands
 * @param section the index of its section
 * @param index its index in the section
 * @param sentences the spans of its sentences, in their order
 * @param firstSentence the number of its first sentence in the store
 */
public record StoredPassage(int number, Document document, int section, int index, List<Span> sentences,
        int firstSentence) {
    public StoredPassage {
        sentences = List.copyOf(sentences);
    }

    /** Whether it stands where {@code other} does: in the same place of the same document, whatever the edition. */
    public boolean isInPlaceOf(StoredPassage other) {
        return document.id().equals(other.document.id()) && section == other.section && index == other.index;
    }

    /** The text that it quotes from. */
    public String text() {
        return passage().text();
    }

    /** The passage as the document has it. */
    public Passage passage() {
        return inSection().passages().get(index);
    }

    /** The section it stands in. */
    public Section inSection() {
        return document.sections().get(section);
    }

    /** The sentence with this index in the passage. */
    public StoredSentence sentence(int sentence) {
        return new StoredSentence(this, sentence, Sentence.cut(text(), sentences.get(sentence)));
    }
}
