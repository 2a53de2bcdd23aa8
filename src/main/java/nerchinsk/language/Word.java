package nerchinsk.language;

import nerchinsk.text.Span;

/**
 * A word or number of a text, ready to be compared with others.
 *
 * @param text the characters as they stand in the text
 * @param span where they stand
 * @param form the same in lower case, ё as е, without accents, possessive 's and the marks inside ("Su-27" is "su27",
 *        "1,200" is "1200", «1989-го» is "1989"); a number word up to twelve is its digits
 * @param stem what the inflected forms of a word have in common; the form itself for numbers and codes
 * @param kind what sort of word it is
 */
public record Word(String text, Span span, String form, String stem, Kind kind) {
    /** Sorts of words, told apart by their looks and by the list of function words. */
    public enum Kind {
        /** A word of grammar, which says nothing about the subject: "the", "did", "когда". */
        FUNCTION,
        /** An ordinary word with meaning. */
        CONTENT,
        /** A word with a capital where grammar asks for none. */
        NAME,
        /** A number in digits or words. */
        NUMBER
    }

    /** Whether the word says something about the subject. */
    public boolean meaningful() {
        return kind != Kind.FUNCTION;
    }
}
