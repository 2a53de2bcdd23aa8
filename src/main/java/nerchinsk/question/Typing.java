package nerchinsk.question;

import java.util.List;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Reads what people meant to type: the other keyboard layout, and words with a slip. Immutable. */
final class Typing {
    /** In shorter words another letter makes another word. */
    private static final int SHORTEST = 4;
    /** A text is taken for the other layout if this share of its words makes sense there… */
    private static final double MAKES_SENSE = 0.6;
    /** … and no more than this share makes sense as it stands. */
    private static final double MAKES_NONE = 0.34;

    private final Lexicon lexicon;

    Typing(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code text} in the layout that it was meant for; itself if that is the one it is in. */
    String inMeantLayout(String text) {
        String other = KeyboardLayout.other(text);
        boolean meant = !other.equals(text) && known(text) <= MAKES_NONE && known(other) >= MAKES_SENSE;
        return meant ? other : text;
    }

    /** The share of the words that are known, in [0, 1]; 0 without words. Numbers are the same in every layout. */
    private double known(String text) {
        List<Word> words = Words.of(text).stream().filter(word -> word.kind() != Word.Kind.NUMBER).toList();
        return words.stream().filter(this::isKnown).count() / Math.max(1.0, words.size());
    }

    private boolean isKnown(Word word) {
        return word.kind() == Word.Kind.FUNCTION || word.kind() == Word.Kind.NUMBER || lexicon.knows(word.form());
    }

    /** {@code text} with each word that nobody knows replaced by the known one that it is a slip of, if there is one. */
    String withoutSlips(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (Word word : Words.of(text).reversed()) {
            if (word.form().length() >= SHORTEST && word.form().chars().allMatch(Character::isLetter)
                    && !isKnown(word)) {
                lexicon.nearest(word.form())
                        .ifPresent(meant -> mended.replace(word.span().start(), word.span().end(), meant));
            }
        }
        return mended.toString();
    }
}
