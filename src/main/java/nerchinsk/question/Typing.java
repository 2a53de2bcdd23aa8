package nerchinsk.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/**
 * Reads what people meant to type: the other keyboard layout, words run together or torn apart, dates in
 * short, and words with a slip.
 * Immutable.
 */
final class Typing {
    /** In shorter words another letter makes another word. */
    private static final int SHORTEST = 4;
    /** A text is taken for the other layout if this share of its words makes sense there… */
    private static final double MAKES_SENSE = 0.6;
    /** … and no more than this share makes sense as it stands. */
    private static final double MAKES_NONE = 0.34;
    /** A longer word is none, however it was meant. Our choice. */
    private static final int LONGEST = 50;
    /** Who writes more words that nobody knows has not slipped. Our choice. */
    private static final int MOST_SLIPS = 40;
    private static final Pattern CHUNK = Pattern.compile("\\S+");

    private final Lexicon lexicon;
    private final Pieces pieces;
    private final TypedDates dates;

    Typing(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.pieces = new Pieces(this::isKnown);
        this.dates = new TypedDates(this::isKnown);
    }

    /**
     * {@code text} in the layout that it was meant for, the whole or single words of it; itself if that is the one it
     * is in.
     */
    String inMeantLayout(String text) {
        return known(text) <= MAKES_NONE && known(KeyboardLayout.other(text)) >= MAKES_SENSE
                ? KeyboardLayout.other(text)
                : CHUNK.matcher(text)
                        .replaceAll(chunk -> Matcher.quoteReplacement(chunkAsMeant(chunk.group())));
    }

    private String chunkAsMeant(String chunk) {
        if (known(chunk) > 0) {
            return chunk;
        }
        String other = KeyboardLayout.other(chunk);
        List<Word> meant = Words.of(other);
        return !meant.isEmpty() && meant.stream().allMatch(word -> word.form().length() >= SHORTEST && isKnown(word)
                && word.kind() != Word.Kind.NUMBER) ? other : chunk;
    }

    /** The share of the words that are known, in [0, 1]; 0 without words. Numbers are the same in every layout. */
    private double known(String text) {
        List<Word> words = Words.of(text).stream().filter(word -> word.kind() != Word.Kind.NUMBER).toList();
        return words.stream().filter(this::isKnown).count() / Math.max(1.0, words.size());
    }

    private boolean isKnown(Word word) {
        return word.kind() == Word.Kind.FUNCTION || word.kind() == Word.Kind.NUMBER || lexicon.knows(word.form());
    }

    /** {@code typed} with each word that nobody knows replaced by what was meant, if that can be told. */
    String withoutSlips(String typed) {
        String text = dates.inFull(typed);
        if (Words.of(text).stream().allMatch(this::isKnown)) {
            return text;
        }
        String whole = pieces.joined(text);
        StringBuilder mended = new StringBuilder(whole);
        List<Word> unknown = Words.of(whole).stream().filter(this::maySlip).toList();
        if (unknown.size() <= MOST_SLIPS) {
            unknown.reversed().forEach(word -> meant(word.form())
                    .ifPresent(meant -> mended.replace(word.span().start(), word.span().end(), meant)));
        }
        return mended.toString();
    }

    private boolean maySlip(Word word) {
        return word.form().length() <= LONGEST && word.form().chars().allMatch(Character::isLetter) && !isKnown(word);
    }

    private Optional<String> meant(String form) {
        Optional<String> common = Shorthand.meant(form);
        return common.isPresent() || form.length() < SHORTEST
                ? common
                : lexicon.nearest(form).or(() -> pieces.parted(form));
    }
}
