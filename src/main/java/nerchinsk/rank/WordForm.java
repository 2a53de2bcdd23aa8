package nerchinsk.rank;

import nerchinsk.language.Word;

/** The form of a word with all that it is compared by. Immutable; the texts that have it share one. */
final class WordForm {
    /** Forms that begin alike share at least so many letters; see {@link Trigrams#beginning}. */
    private static final int HEAD = 4;

    final String form;
    final String stem;
    private final int formHash;
    private final int stemHash;
    private final long head;
    private final long[] trigrams;
    private final long mask;
    private final int[] same;
    private final int[] akin;

    private WordForm(String form, String stem) {
        this.form = form;
        this.stem = stem;
        this.formHash = form.hashCode();
        this.stemHash = stem.hashCode();
        this.head = head(form);
        this.trigrams = Trigrams.of(form);
        this.mask = Trigrams.mask(trigrams);
        this.same = WordGroups.SAME.of(stem);
        this.akin = WordGroups.AKIN.of(stem);
    }

    static WordForm of(Word word) {
        return new WordForm(word.form(), word.stem());
    }

    private static long head(String form) {
        long head = 0;
        for (int i = 0; i < Math.min(HEAD, form.length()); i++) {
            head = head << Character.SIZE | form.charAt(i);
        }
        return head;
    }

    boolean isSameForm(WordForm other) {
        return formHash == other.formHash && form.equals(other.form);
    }

    boolean isSameStem(WordForm other) {
        return stemHash == other.stemHash && stem.equals(other.stem);
    }

    /** Whether a group of this kind has both. */
    boolean shares(WordForm other, WordGroups kind) {
        for (int group : groups(kind)) {
            for (int others : other.groups(kind)) {
                if (group == others) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] groups(WordGroups kind) {
        return switch (kind) {
            case SAME -> same;
            case AKIN -> akin;
        };
    }

    /**
     * How alike the two are in trigrams or by their beginning, in [0, 1].
     *
     * @param least what matters; less than that may come out as any number below
     */
    double likeness(WordForm other, double least) {
        double beginning = head == other.head ? Trigrams.beginning(form, other.form) : 0;
        double most = Trigrams.mostDice(trigrams, mask, other.trigrams, other.mask);
        return most < least || most <= beginning
                ? beginning
                : Math.max(beginning, Trigrams.dice(trigrams, other.trigrams));
    }
}
