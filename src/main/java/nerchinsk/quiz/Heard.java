package nerchinsk.quiz;

import java.util.Arrays;
import java.util.List;
import nerchinsk.knowledge.Document;
import nerchinsk.text.Language;

/** What is remembered of a sentence to compare others with it: much less than its words. */
final class Heard {
    private final Document document;
    private final int[] keys;
    private final int[] years;
    private final List<Counted> counted;

    /**
     * @param document where it stands
     * @param keys the numbers of its keys, ascending
     * @param years the years that it speaks of
     * @param counted its figures
     */
    Heard(Document document, int[] keys, int[] years, List<Counted> counted) {
        this.document = document;
        this.keys = keys;
        this.years = years;
        this.counted = List.copyOf(counted);
    }

    /** Where it stands. */
    Document document() {
        return document;
    }

    /** The language it is in. */
    Language language() {
        return document.language();
    }

    /** Whether it speaks of {@code year}. */
    boolean tells(int year) {
        return Arrays.stream(years).anyMatch(other -> other == year);
    }

    /** The years that it speaks of. */
    int[] years() {
        return years.clone();
    }

    /** Its figures. */
    List<Counted> counted() {
        return counted;
    }

    /** Whether it has the key with this number. */
    boolean has(int key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }
}
