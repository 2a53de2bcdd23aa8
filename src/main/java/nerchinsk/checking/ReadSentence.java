package nerchinsk.checking;

import java.util.List;
import nerchinsk.fact.Fact;
import nerchinsk.fact.Facts;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Span;

/**
 * A sentence and what it names. Made when it is needed and not kept, since a large knowledge folder has many.
 *
 * @param placed the sentence
 * @param words its words
 * @param mentions the terms among its words
 */
record ReadSentence(PlacedSentence placed, List<Word> words, List<Mention> mentions) {
    ReadSentence {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }

    static ReadSentence of(PlacedSentence placed, Mentions terms) {
        List<Word> words = Words.of(placed.text());
        return new ReadSentence(placed, words, terms.in(words));
    }

    /** The characters of the sentence. */
    String text() {
        return placed.text();
    }

    /** Everything that it names, by place. */
    List<Fact> facts() {
        return Facts.in(text(), words, mentions);
    }

    /** The part of the sentence from the first character of {@code mention} to its last. */
    Span span(Mention mention) {
        return mention.span(words);
    }
}
