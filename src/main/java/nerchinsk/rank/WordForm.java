package nerchinsk.rank;

import nerchinsk.language.Word;

/**
 * The form of a word with all that it is compared by. Immutable; the texts that have it share one. Most comparisons are
 * settled by numbers that lie side by side here, before letters or lists are looked at.
 */
final class WordForm {
    /** Forms that begin alike share at least so many letters; see {@link Trigrams#beginning}. */
    private static final int HEAD = 4;

    final String form;
    final String stem;
    /** The year that it names, as "1969" and "1960s"; 0 if it names none. */
    final int year;
    private final int formHash;
    private final int stemHash;
    private final long head;
    private final long mask;
    private final long sameMask;
    private final long akinMask;
    private final int count;
    private final long[] trigrams;
    private final Membership same;
    private final Membership akin;

    private WordForm(String form, String stem) {
        this.form = form;
        this.stem = stem;
        this.year = Years.of(form);
        this.formHash = form.hashCode();
        this.stemHash = stem.hashCode();
        this.head = head(form);
        this.trigrams = Trigrams.of(form);
        this.count = trigrams.length;
        this.mask = Trigrams.mask(trigrams);
        this.same = WordGroups.SAME.of(stem);
        this.akin = WordGroups.AKIN.of(stem);
        this.sameMask = same.mask();
        this.akinMask = akin.mask();
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
        return switch (kind) {
            case SAME -> (sameMask & other.sameMask) != 0 && same.shares(other.same);
            case AKIN -> (akinMask & other.akinMask) != 0 && akin.shares(other.akin);
        };
    }

    /**
     * How alike the two are in trigrams or by their beginning, in [0, 1].
     *
     * @param least what matters; less than that may come out as any number below
     */
    double likeness(WordForm other, double least) {
        double beginning = head == other.head ? Trigrams.beginning(form, other.form) : 0;
        if ((mask & other.mask) == 0) {
            return beginning;
        }
        double most = Trigrams.mostDice(count, mask, other.count, other.mask);
        return most < least || most <= beginning
                ? beginning
                : Math.max(beginning, Trigrams.dice(trigrams, other.trigrams));
    }

    /** Whether it is the same form. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WordForm word && isSameForm(word);
    }

    @Override
    public int hashCode() {
        return formHash;
    }
}
