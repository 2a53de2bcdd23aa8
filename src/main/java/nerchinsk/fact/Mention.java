package nerchinsk.fact;

import java.util.List;
import nerchinsk.knowledge.Term;
import nerchinsk.language.Word;
import nerchinsk.text.Span;

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

    /** Its part of the text that has these words. */
    public Span span(List<Word> words) {
        return new Span(words.get(first).span().start(), words.get(last - 1).span().end());
    }
}
