package nerchinsk.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/**
 * Which sentences people ask for with such words: naive Bayes over the words of known wordings in one language, each
 * word weighted by its inverse document frequency (the multinomial model of McCallum and Nigam 1998; Rennie et al.
 * 2003 for the weights). Where words are compared one by one, each counts as much for any sentence; here it counts by
 * how much more often people use it to ask for this one. Immutable.
 */
final class WordingBayes {
    /** Added to all counts; chosen on two sets of questions that were measured before. */
    private static final double SMOOTHING = 0.1;
    /** A sentence counts as so many questions for it: people use its words as well. Our choice. */
    private static final int OF_SENTENCE = 2;

    private final List<List<StoredSentence>> answers;
    private final WordTimes times;
    /** By the answer the weight of all its words, smoothed, as a logarithm. */
    private final double[] all;
    private final double allOfAll;
    private final double meanRarity;

    private WordingBayes(List<List<StoredSentence>> answers, WordTimes times) {
        this.answers = answers;
        this.times = times;
        double[] sums = new double[answers.size()];
        double rarities = 0;
        double met = 0;
        for (int word = 0; word < times.size(); word++) {
            double rarity = rarity(word);
            times.visit(word, (answer, often) -> sums[answer] += rarity * often);
            rarities += rarity * times.times(word);
            met += times.times(word);
        }
        this.all = Arrays.stream(sums).map(this::ofAll).toArray();
        this.allOfAll = ofAll(rarities);
        this.meanRarity = met == 0 ? 1 : rarities / met;
    }

    private double ofAll(double sum) {
        return Math.log(sum + SMOOTHING * times.size());
    }

    /** Learns from wordings in one language. Not for use by several threads. */
    static final class Learning {
        private final Map<List<Integer>, Integer> numbers = new HashMap<>();
        private final List<List<StoredSentence>> answers = new ArrayList<>();
        private final WordTimes.Counting counting = new WordTimes.Counting();
        private final Mentions terms;

        Learning(Mentions terms) {
            this.terms = terms;
        }

        /** One more wording, which has these words and names these terms. */
        void add(Wording wording, List<Word> words, List<Mention> mentions) {
            int known = answers.size();
            int answer = numbers.computeIfAbsent(wording.sentences().stream().map(StoredSentence::number).toList(),
                    any -> known);
            if (answer == known) {
                answers.add(wording.sentences());
                wording.sentences().stream().filter(told -> told.document().language() == wording.language())
                        .forEach(told -> addSentence(answer, told));
            }
            counting.add(answer, features(words, mentions));
        }

        private void addSentence(int answer, StoredSentence told) {
            List<Word> words = Words.of(told.text());
            for (int i = 0; i < OF_SENTENCE; i++) {
                counting.add(answer, features(words, terms.in(words)));
            }
        }

        /** What was learned. */
        WordingBayes learned() {
            return new WordingBayes(List.copyOf(answers), counting.counted());
        }
    }

    /** What a text is told by: the stems of its words, "when" and "who" among them, and its terms. */
    private static Set<String> features(List<Word> words, List<Mention> mentions) {
        Set<String> features = new LinkedHashSet<>();
        words.forEach(word -> features.add(word.stem()));
        mentions.forEach(mention -> features.add("#" + mention.term().id()));
        return features;
    }

    /**
     * What people ask for with such words.
     *
     * @param words those of the question
     * @param mentions the terms that it names
     */
    AskedFor askedFor(List<Word> words, List<Mention> mentions) {
        int[] known = features(words, mentions).stream().mapToInt(times::number).filter(word -> word >= 0).toArray();
        double rarities = Arrays.stream(known).mapToDouble(this::rarity).sum();
        double[] likelihoods = new double[answers.size()];
        double ofAll = -rarities * allOfAll;
        for (int answer = 0; answer < likelihoods.length; answer++) {
            likelihoods[answer] = rarities * (Math.log(SMOOTHING) - all[answer]);
        }
        for (int word : known) {
            double rarity = rarity(word);
            times.visit(word, (answer, often) -> likelihoods[answer] += rarity
                    * (Math.log(rarity * often + SMOOTHING) - Math.log(SMOOTHING)));
            ofAll += rarity * Math.log(rarity * times.times(word) + SMOOTHING);
        }
        AskedFor.Noting noting = new AskedFor.Noting(rarities / meanRarity);
        for (int answer = 0; answer < likelihoods.length; answer++) {
            noting.note(answers.get(answer), (likelihoods[answer] - ofAll) / meanRarity);
        }
        return noting.noted();
    }

    /** Inverse document frequency: ln((1 + N) / (1 + n)) + 1. */
    private double rarity(int word) {
        return Math.log((1.0 + times.questions()) / (1 + times.times(word))) + 1;
    }
}
