package nerchinsk.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nerchinsk.fact.Fact;
import nerchinsk.fact.Facts;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Span;

/**
 * A sentence taken apart, ready to be compared with many questions. Immutable once built, and small: an index with many
 * sentences keeps many of them.
 */
final class Analysis {
    final WordForm[] words;
    final List<Mention> mentions;
    final List<PlacedFact> facts;
    final int meaningful;
    final boolean mayLean;
    private final boolean[] tells;
    private final int[] starts;
    private final int[] ends;

    private Analysis(List<Word> words, WordForm[] forms, List<Mention> mentions, List<Fact> facts,
            ToDoubleFunction<String> rarity) {
        this.words = forms;
        this.mentions = List.copyOf(mentions);
        this.tells = new boolean[forms.length];
        this.starts = new int[forms.length];
        this.ends = new int[forms.length];
        int count = 0;
        for (int i = 0; i < forms.length; i++) {
            Word word = words.get(i);
            tells[i] = word.meaningful();
            starts[i] = word.span().start();
            ends[i] = word.span().end();
            count += tells[i] ? 1 : 0;
        }
        this.meaningful = count;
        this.mayLean = Leaning.mayLean(words);
        List<PlacedFact> placed = new ArrayList<>(facts.size());
        facts.forEach(fact -> placed.add(place(fact, rarity)));
        this.facts = List.copyOf(placed);
    }

    /** @param rarity how much a stem tells; see {@link Passages#rarity} */
    static Analysis of(String text, Mentions terms, WordForms forms, ToDoubleFunction<String> rarity) {
        List<Word> words = Words.of(text);
        List<Mention> mentions = terms.in(words);
        return new Analysis(words, forms.of(words), mentions, Facts.in(text, words, mentions), rarity);
    }

    /** The same without the facts, for a text that is compared but never answers. */
    static Analysis withoutFacts(String text, Mentions terms, WordForms forms) {
        List<Word> words = Words.of(text);
        return new Analysis(words, forms.of(words), terms.in(words), List.of(), stem -> 0);
    }

    private PlacedFact place(Fact fact, ToDoubleFunction<String> rarity) {
        int first = next(starts, 0, fact.span().start());
        int last = next(ends, first, fact.span().end() + 1);
        double rarest = 0;
        for (int i = first; i < last; i++) {
            rarest = tells[i] ? Math.max(rarest, rarity.applyAsDouble(words[i].stem)) : rarest;
        }
        return new PlacedFact(fact, first, last, next(starts, first, fact.span().end()), rarest);
    }

    /** The first index at or behind {@code from} whose place is {@code bound} or more. */
    private static int next(int[] places, int from, int bound) {
        int i = from;
        while (i < places.length && places[i] < bound) {
            i++;
        }
        return i;
    }

    /** Whether the word with this index says something about the subject. */
    boolean tells(int word) {
        return tells[word];
    }

    /** How many words that tell something stand within none of {@code spans}. */
    int tellingBeside(List<Span> spans) {
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            Span word = span(i);
            count += tells[i] && spans.stream().noneMatch(span -> span.covers(word)) ? 1 : 0;
        }
        return count;
    }

    /** Where the word with this index stands. */
    Span span(int word) {
        return new Span(starts[word], ends[word]);
    }

    /** Whether a word that tells something has the stem of {@code other}. */
    boolean tells(WordForm other) {
        for (int i = 0; i < words.length; i++) {
            if (tells[i] && words[i].isSameStem(other)) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first word that tells something and has this stem; -1 if there is none. */
    int placeOf(String stem) {
        for (int i = 0; i < words.length; i++) {
            if (tells[i] && words[i].stem.equals(stem)) {
                return i;
            }
        }
        return -1;
    }

    /** The first mention of the term with this id. */
    Optional<Mention> mention(String term) {
        for (Mention mention : mentions) {
            if (mention.term().id().equals(term)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
