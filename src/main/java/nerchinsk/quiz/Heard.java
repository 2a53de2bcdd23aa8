package nerchinsk.quiz;

import java.util.Arrays;
import nerchinsk.knowledge.Document;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;

/** What is remembered of a sentence to compare others with it: much less than its words. */
final class Heard {
    private final StoredPassage passage;
    private final int index;
    private final int[] keys;
    private final int[] years;

    /**
     * @param sentence the sentence
     * @param keys the numbers of its keys, ascending
     * @param years the years that it speaks of
     */
    Heard(StoredSentence sentence, int[] keys, int[] years) {
        this.passage = sentence.passage();
        this.index = sentence.index();
        this.keys = keys;
        this.years = years;
    }

    /** The sentence, cut anew. */
    StoredSentence sentence() {
        return passage.sentence(index);
    }

    /** Where it stands. */
    Document document() {
        return passage.document();
    }

    /** The language it is in. */
    Language language() {
        return document().language();
    }

    /** Whether it speaks of {@code year}. */
    boolean tells(int year) {
        return Arrays.stream(years).anyMatch(other -> other == year);
    }

    /** The years that it speaks of. */
    int[] years() {
        return years.clone();
    }

    /** Whether it has the key with this number. */
    boolean has(int key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }
}
