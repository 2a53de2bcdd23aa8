package nerchinsk.checking;

import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Passage;
import nerchinsk.text.Sentence;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.TextFile;

/**
 * A sentence that can be quoted, and where it stands.
 *
 * @param document its document
 * @param file the file of the document
 * @param section the index of its section
 * @param index the index of its passage in the section
 * @param sentence the sentence
 */
record PlacedSentence(Document document, TextFile file, int section, int index, Sentence sentence) {
    /** The characters of the sentence. */
    String text() {
        return sentence.text();
    }

    /** The passage that it stands in. */
    Passage passage() {
        return document.sections().get(section).passages().get(index);
    }

    /** Where it begins. */
    Place place() {
        return place(0);
    }

    /** Where the character with this offset in the sentence stands. */
    Place place(int offset) {
        return Places.of(file, passage(), sentence.span().start() + offset);
    }
}
