package nerchinsk.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nerchinsk.language.Word;

/**
 * How well word forms meet the keys of one question. Texts about the same matter share most of their words, so each form
 * is compared once. Not for use by several threads.
 */
final class Likenesses {
    /** What the same form of the same word is worth. */
    static final double SAME_FORM = 3;
    /** What another form of it is worth. */
    static final double SAME_STEM = 2;

    /** Two forms less alike than this are different words; chosen by the benchmark of XQuAD. */
    private static final double ALIKE = 0.5;
    /** How well a word is met by one that answers it; chosen by the benchmark. */
    private static final double AKIN = 0.7;
    /** How well a word is met by a form or derivative that the stems do not bring together; chosen by the benchmark. */
    private static final double SAME = 0.95;
    /** Stands for a form that meets no key. */
    private static final double[] NONE = {};

    /** So many forms the sentences near a question have. */
    private static final int FORMS = 1_024;

    private final List<Word> keys;
    private final WordForm[] forms;
    private final Map<WordForm, double[]> compared = new HashMap<>(FORMS);

    /** @param forms the forms of {@code keys} */
    Likenesses(List<Word> keys, WordForm[] forms) {
        this.keys = keys;
        this.forms = forms;
    }

    /**
     * For each key how well {@code form} meets it: {@link #SAME_FORM}, {@link #SAME_STEM}, a quality in [0.5, 1], or 0;
     * empty if it meets none.
     */
    double[] of(WordForm form) {
        double[] known = compared.get(form);
        double[] likenesses = known == null ? compare(form) : known;
        if (known == null) {
            compared.put(form, likenesses);
        }
        return likenesses;
    }

    private double[] compare(WordForm form) {
        double[] likenesses = new double[forms.length];
        boolean any = false;
        for (int key = 0; key < forms.length; key++) {
            likenesses[key] = compare(keys.get(key).kind(), forms[key], form);
            any |= likenesses[key] > 0;
        }
        return any ? likenesses : NONE;
    }

    private static double compare(Word.Kind kind, WordForm key, WordForm form) {
        if (key.isSameForm(form)) {
            return SAME_FORM;
        }
        if (key.isSameStem(form)) {
            return SAME_STEM;
        }
        if (kind == Word.Kind.NUMBER) {
            return 0;
        }
        double alike = key.likeness(form, ALIKE);
        return Math.max(alike < ALIKE ? 0 : alike,
                key.shares(form, WordGroups.SAME) ? SAME : key.shares(form, WordGroups.AKIN) ? AKIN : 0);
    }
}
