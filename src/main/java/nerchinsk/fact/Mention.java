package nerchinsk.fact;

import nerchinsk.knowledge.Term;

/**
 * A term of the glossary, named in a text.
 *
 * @param term what is named
 * @param first the index of its first word among the words of the text
 * @param last the index after its last word
 */
public record Mention(Term term, int first, int last) {
    /** Whether the word with this index belongs to the mention. */
    public boolean covers(int word) {
        return first <= word && word < last;
    }
}
