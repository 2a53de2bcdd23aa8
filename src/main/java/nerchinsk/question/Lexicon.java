package nerchinsk.question;

import java.util.Optional;

/** The words that the knowledge, the glossary and the training questions use. Safe for use by many threads. */
public interface Lexicon {
    /** Whether a word form in lower case, or another form of the same word, is used. */
    boolean knows(String form);

    /**
     * The used form that is most like {@code form}: it begins with the same letter and differs by one letter left out,
     * added, changed or swapped, or by two in a word of nine letters or more; empty if there is none.
     */
    Optional<String> nearest(String form);
}
