package nerchinsk.rank;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nerchinsk.fact.Fact;
import nerchinsk.fact.Facts;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** A sentence taken apart, ready to be compared with many questions. Immutable once built. */
final class Analysis {
    final List<Word> words;
    final List<Mention> mentions;
    final List<Fact> facts;
    /** How much the rarest word of each fact tells. */
    final double[] rarities;
    final Map<String, Integer> stems = new HashMap<>();
    final Map<String, Integer> forms = new HashMap<>();
    final Set<String> terms = new HashSet<>();
    final Map<WordGroups, Map<Integer, Integer>> groups = new EnumMap<>(WordGroups.class);
    final long[][] trigrams;
    final long[] masks;
    final int meaningful;
    final boolean leans;

    private Analysis(String text, Mentions terms, ToDoubleFunction<String> rarity) {
        this.words = Words.of(text);
        this.mentions = terms.in(words);
        this.facts = Facts.in(text, words, mentions);
        this.rarities = facts.stream().mapToDouble(fact -> words.stream()
                .filter(word -> word.meaningful() && fact.span().covers(word.span()))
                .mapToDouble(word -> rarity.applyAsDouble(word.stem())).max().orElse(0)).toArray();
        this.trigrams = new long[words.size()][];
        this.masks = new long[words.size()];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            forms.putIfAbsent(word.form(), i);
            if (word.meaningful()) {
                stems.putIfAbsent(word.stem(), i);
                trigrams[i] = Trigrams.of(word.form());
                masks[i] = Trigrams.mask(trigrams[i]);
                addGroups(word.stem(), i);
                count++;
            }
        }
        mentions.forEach(mention -> this.terms.add(mention.term().id()));
        this.meaningful = count;
        this.leans = Leaning.leans(words);
    }

    private void addGroups(String stem, int at) {
        for (WordGroups kind : WordGroups.values()) {
            for (int group : kind.of(stem)) {
                groups.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(group, at);
            }
        }
    }

    /** @param rarity how much a stem tells; see {@link Passages#rarity} */
    static Analysis of(String text, Mentions terms, ToDoubleFunction<String> rarity) {
        return new Analysis(text, terms, rarity);
    }

    /** The index of the first word of the term in the text; the term must be among {@link #terms}. */
    int placeOf(String term) {
        return mentions.stream().filter(mention -> mention.term().id().equals(term)).findFirst().orElseThrow().first();
    }
}
