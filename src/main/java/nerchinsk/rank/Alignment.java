package nerchinsk.rank;

import java.util.Arrays;
import java.util.List;
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
     * @param forms the forms of the question's keys
     * @param across for each key the stems of words in the other language that mean the same
     */
    static Alignment of(Question question, WordForm[] forms, List<List<String>> across, Analysis sentence) {
        Alignment alignment = new Alignment(sentence, forms.length);
        for (int key = 0; key < forms.length; key++) {
            alignment.meet(key, forms[key], question.keys().get(key).kind());
            alignment.meetAcross(key, across.get(key));
        }
        for (Mention mention : question.mentions()) {
            alignment.meet(mention);
        }
        return alignment;
    }

    private void meet(int key, WordForm word, Word.Kind kind) {
        int sameForm = sentence.placeOfForm(word);
        exact[key] = sameForm >= 0;
        place[key] = exact[key] ? sameForm : sentence.placeOfStem(word);
        if (place[key] >= 0) {
            quality[key] = 1;
        } else if (kind != Word.Kind.NUMBER) {
            meetAlike(key, word);
            meetGroup(key, word, WordGroups.SAME, SAME);
            meetGroup(key, word, WordGroups.AKIN, AKIN);
        }
    }

    private void meetAcross(int key, List<String> across) {
        for (String stem : across) {
            meet(key, sentence.placeOfStem(stem), ACROSS);
        }
    }

    private void meetAlike(int key, WordForm word) {
        for (int i = 0; i < sentence.words.length; i++) {
            if (sentence.tells(i)) {
                double alike = word.likeness(sentence.words[i], ALIKE);
                if (alike >= ALIKE) {
                    meet(key, i, alike);
                }
            }
        }
    }

    private void meetGroup(int key, WordForm word, WordGroups kind, double worth) {
        for (int group : word.groups(kind)) {
            int at = sentence.placeOfGroup(kind, group);
            if (at >= 0) {
                meet(key, at, worth);
                return;
            }
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
