package nerchinsk.rank;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.question.Question;

/**
 * A question laid beside a sentence: how well each key of the question is met there, and where. The qualities lie in
 * [0, 1]; a place is the index of a word of the sentence, or -1.
 */
final class Alignment {
    /** Two forms less alike than this are different words; chosen by the benchmark of XQuAD. */
    private static final double ALIKE = 0.5;
    /** How well a word is met by one that answers it; chosen by the benchmark. */
    private static final double AKIN = 0.7;
    /** How well a word is met by a form or derivative that the stems do not bring together; chosen by the benchmark. */
    private static final double SAME = 0.95;
    /** How well a word is met by one that a dictionary gives for it; chosen by the benchmark across languages. */
    private static final double ACROSS = 0.7;
    /** A term is the same thing by whatever name. */
    private static final double SAME_TERM = 1;

    /** What the question was laid beside. */
    final Analysis sentence;
    final double[] quality;
    final boolean[] exact;
    final int[] place;

    private Alignment(Analysis sentence, int keys) {
        this.sentence = sentence;
        quality = new double[keys];
        exact = new boolean[keys];
        place = new int[keys];
    }

    /**
     * Lays {@code question} beside {@code sentence}.
     *
     * @param trigrams the trigrams of the question's keys
     * @param across for each key the stems of words in the other language that mean the same
     */
    static Alignment of(Question question, long[][] trigrams, List<List<String>> across, Analysis sentence) {
        List<Word> keys = question.keys();
        Alignment alignment = new Alignment(sentence, keys.size());
        for (int key = 0; key < keys.size(); key++) {
            alignment.meet(key, keys.get(key), trigrams[key]);
            alignment.meetAcross(key, across.get(key));
        }
        for (Mention mention : question.mentions()) {
            alignment.meet(mention);
        }
        return alignment;
    }

    private void meet(int key, Word word, long[] trigrams) {
        place[key] = -1;
        Integer sameForm = sentence.forms.get(word.form());
        Integer sameStem = sentence.stems.get(word.stem());
        exact[key] = sameForm != null;
        if (sameStem != null || exact[key]) {
            place[key] = sameForm != null ? sameForm : sameStem;
            quality[key] = 1;
        } else if (word.kind() != Word.Kind.NUMBER) {
            meetAlike(key, word, trigrams);
            meetGroup(key, word, WordGroups.SAME, SAME);
            meetGroup(key, word, WordGroups.AKIN, AKIN);
        }
    }

    private void meetAcross(int key, List<String> across) {
        for (String stem : across) {
            Integer at = sentence.stems.get(stem);
            if (at != null && quality[key] < ACROSS) {
                quality[key] = ACROSS;
                place[key] = at;
            }
        }
    }

    private void meetAlike(int key, Word word, long[] trigrams) {
        long mask = Trigrams.mask(trigrams);
        for (int i = 0; i < sentence.trigrams.length; i++) {
            if (sentence.trigrams[i] != null) {
                double alike = alike(word.form(), trigrams, mask, i);
                if (alike >= ALIKE && alike > quality[key]) {
                    quality[key] = alike;
                    place[key] = i;
                }
            }
        }
    }

    private double alike(String form, long[] trigrams, long mask, int at) {
        String other = sentence.words.get(at).form();
        double beginning = form.charAt(0) == other.charAt(0) ? Trigrams.beginning(form, other) : 0;
        double most = Trigrams.mostDice(trigrams, mask, sentence.trigrams[at], sentence.masks[at]);
        return most < ALIKE || most <= beginning
                ? beginning
                : Math.max(beginning, Trigrams.dice(trigrams, sentence.trigrams[at]));
    }

    private void meetGroup(int key, Word word, WordGroups kind, double worth) {
        Map<Integer, Integer> groups = sentence.groups.getOrDefault(kind, Map.of());
        for (int group : kind.of(word.stem())) {
            Integer at = groups.get(group);
            if (at != null) {
                if (quality[key] < worth) {
                    quality[key] = worth;
                    place[key] = at;
                }
                return;
            }
        }
    }

    private void meet(Mention mention) {
        if (sentence.terms.contains(mention.term().id())) {
            int first = sentence.placeOf(mention.term().id());
            for (int key = mention.first(); key < mention.last(); key++) {
                if (quality[key] < SAME_TERM) {
                    quality[key] = SAME_TERM;
                    place[key] = first;
                }
                exact[key] |= mention.term().kind() != Kind.WORD;
            }
        }
    }

    /** The smallest place of a word that is met; greater than all places where none is. */
    int first() {
        return Arrays.stream(place).filter(at -> at >= 0).min().orElse(Integer.MAX_VALUE);
    }

    /** The greatest place of a word that is met; -1 where none is. */
    int last() {
        return Arrays.stream(place).max().orElse(-1);
    }

    /** How many words of the sentence are met. */
    int met() {
        return (int) Arrays.stream(place).filter(at -> at >= 0).distinct().count();
    }
}
