package nerchinsk.rank;

import java.util.Arrays;
import java.util.List;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.question.Question;

/**
 * A question laid beside a sentence: how well each key of the question is met there, and where. The qualities lie in
 * [0, 1]; a place is the index of a word of the sentence, or -1.
 */
final class Alignment {
    /** How well a word is met by one that a dictionary gives for it; chosen by the benchmark across languages. */
    private static final double ACROSS = 0.7;
    /** A term is the same thing by whatever name. */
    private static final double SAME_TERM = 1;

    /** What the question was laid beside. */
    final Analysis sentence;
    final double[] quality;
    final boolean[] exact;
    final int[] place;
    /** The smallest place of a word that is met; greater than all places where none is. */
    int first = Integer.MAX_VALUE;
    /** The greatest place of a word that is met; -1 where none is. */
    int last = -1;
    /** How many words of the sentence are met. */
    int met;

    private Alignment(Analysis sentence, int keys) {
        this.sentence = sentence;
        quality = new double[keys];
        exact = new boolean[keys];
        place = new int[keys];
    }

    /**
     * Lays {@code question} beside {@code sentence}.
     *
     * @param likenesses how well word forms meet the question's keys
     * @param across for each key the stems of words in the other language that mean the same
     */
    static Alignment of(Question question, Likenesses likenesses, List<List<String>> across, Analysis sentence) {
        Alignment alignment = new Alignment(sentence, question.keys().size());
        alignment.meet(likenesses);
        for (int key = 0; key < across.size(); key++) {
            alignment.meetAcross(key, across.get(key));
        }
        for (Mention mention : question.mentions()) {
            alignment.meet(mention);
        }
        alignment.sumUp();
        return alignment;
    }

    private void sumUp() {
        for (int key = 0; key < place.length; key++) {
            if (place[key] >= 0) {
                first = Math.min(first, place[key]);
                last = Math.max(last, place[key]);
                met += isMetBefore(key) ? 0 : 1;
            }
        }
    }

    /** Whether the word that meets this key meets one before it as well. */
    private boolean isMetBefore(int key) {
        for (int other = 0; other < key; other++) {
            if (place[other] == place[key]) {
                return true;
            }
        }
        return false;
    }

    /** Each key is met by the first of the words that meet it best; words of grammar by the same form only. */
    private void meet(Likenesses likenesses) {
        Arrays.fill(place, -1);
        for (int i = 0; i < sentence.words.length; i++) {
            double[] word = sentence.tells(i)
                    ? likenesses.of(sentence.words[i])
                    : likenesses.ofSameForms(sentence.words[i]);
            for (int key = 0; key < word.length; key++) {
                meet(key, i, word[key]);
            }
        }
        for (int key = 0; key < quality.length; key++) {
            exact[key] = quality[key] == Likenesses.SAME_FORM;
            quality[key] = Math.min(1, quality[key]);
        }
    }

    private void meetAcross(int key, List<String> across) {
        for (String stem : across) {
            meet(key, sentence.placeOf(stem), ACROSS);
        }
    }

    /** A key is met by the word at {@code at}, if there is one and no better one was met before. */
    private void meet(int key, int at, double worth) {
        if (at >= 0 && quality[key] < worth) {
            quality[key] = worth;
            place[key] = at;
        }
    }

    private void meet(Mention asked) {
        sentence.mention(asked.term().id()).ifPresent(told -> {
            for (int key = asked.first(); key < asked.last(); key++) {
                meet(key, told.first(), SAME_TERM);
                exact[key] |= asked.term().kind() != Kind.WORD;
            }
        });
    }
}
