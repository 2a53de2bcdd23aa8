package nerchinsk.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nerchinsk.fact.Fact;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Facts;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * A sentence and what it names.
 *
 * @param sentence the sentence
 * @param words its words
 * @param mentions the terms among its words
 */
record Told(StoredSentence sentence, List<Word> words, List<Mention> mentions) {
    /** Stands before the id of a term among the keys, so that it is no stem. */
    static final String TERM = "#";

    Told {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }

    static Told of(StoredSentence sentence, Mentions terms) {
        List<Word> words = Words.of(sentence.text());
        return new Told(sentence, words, terms.in(words));
    }

    /** The characters of the sentence. */
    String text() {
        return sentence.text();
    }

    /** The language it is in. */
    Language language() {
        return sentence.document().language();
    }

    /** The spans of its facts of one kind, by place. */
    List<Span> spans(FactKind kind) {
        return Facts.in(text(), words, mentions).stream().filter(fact -> fact.kind() == kind).map(Fact::span).toList();
    }

    /** The part of the sentence that {@code mention} takes. */
    Span span(Mention mention) {
        return mention.span(words);
    }

    /**
     * What it is about: the stems of its meaningful words and, with a mark before them, the ids of its terms; without
     * what {@code leftOut} covers, and without numbers.
     */
    Set<String> keys(Span leftOut) {
        Set<String> keys = new HashSet<>();
        words.stream().filter(word -> word.meaningful() && word.kind() != Word.Kind.NUMBER)
                .filter(word -> !leftOut.overlaps(word.span())).map(Word::stem).forEach(keys::add);
        mentions.stream().filter(mention -> !leftOut.overlaps(span(mention)))
                .map(mention -> TERM + mention.term().id()).forEach(keys::add);
        return keys;
    }
}
