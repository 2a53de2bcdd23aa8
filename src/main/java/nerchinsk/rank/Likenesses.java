package nerchinsk.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nerchinsk.language.Word;

/**
 * How well word forms meet the keys of one question. Texts about the same matter share most of their words, so each
 * form is compared once. Not for use by several threads.
 */
final class Likenesses {
    /** What the same form of the same word is worth. */
    static final double SAME_FORM = 3;
    /** What another form of it is worth. */
    static final double SAME_STEM = 2;

    /** Two forms less alike than this are different words; chosen by the benchmark of XQuAD. */
    private static final double ALIKE = 0.5;
    /** The same for forms with another first letter: "года" is not "погода", but «писали» may be «подписали». */
    private static final double ALIKE_BEHIND = 0.65;
    /** How well a word is met by one that answers it; chosen by the benchmark. */
    private static final double AKIN = 0.7;
    /** How well a word is met by a form or derivative that the stems do not bring together; chosen by the benchmark. */
    private static final double SAME = 0.95;
    /** Stands for a form that meets no key. */
    private static final double[] NONE = {};

    /** So many forms the sentences near a question have. */
    private static final int FORMS = 1_024;

    private final WordForm[] forms;
    private final boolean[] numbers;
    private final Map<WordForm, double[]> compared = new HashMap<>(FORMS);

    /** @param forms the forms of {@code keys} */
    Likenesses(List<Word> keys, WordForm[] forms) {
        this.forms = forms;
        this.numbers = new boolean[forms.length];
        for (int key = 0; key < forms.length; key++) {
            numbers[key] = keys.get(key).kind() == Word.Kind.NUMBER;
        }
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

    /** The same, where nothing but the same form meets a key; worked out anew each time, which is rarely worth more. */
    double[] ofSameForms(WordForm form) {
        double[] likenesses = NONE;
        for (int key = 0; key < forms.length; key++) {
            if (forms[key].isSameForm(form)) {
                likenesses = likenesses == NONE ? new double[forms.length] : likenesses;
                likenesses[key] = SAME_FORM;
            }
        }
        return likenesses;
    }

    private double[] compare(WordForm form) {
        double[] likenesses = NONE;
        for (int key = 0; key < forms.length; key++) {
            double likeness = compare(key, form);
            if (likeness > 0) {
                likenesses = likenesses == NONE ? new double[forms.length] : likenesses;
                likenesses[key] = likeness;
            }
        }
        return likenesses;
    }

    private double compare(int key, WordForm form) {
        if (forms[key].isSameForm(form)) {
            return SAME_FORM;
        }
        if (forms[key].isSameStem(form)) {
            return SAME_STEM;
        }
        if (numbers[key]) {
            return 0;
        }
        return Math.max(alike(forms[key], form), inGroups(forms[key], form));
    }

    private static double alike(WordForm key, WordForm form) {
        double alike = key.likeness(form, ALIKE);
        // Letters lie far away in memory: hardly any two forms are so alike that the first ones decide.
        boolean near = alike >= ALIKE_BEHIND || alike >= ALIKE && key.form.charAt(0) == form.form.charAt(0);
        return near ? alike : 0;
    }

    private static double inGroups(WordForm key, WordForm form) {
        return key.shares(form, WordGroups.SAME) ? SAME : key.shares(form, WordGroups.AKIN) ? AKIN : 0;
    }
}
