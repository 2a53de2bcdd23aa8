package nerchinsk.intent;

import nerchinsk.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * The noun that a question asks about: "year" of "in what year", "length" of "what is the length of".
 *
 * @param way how the question comes to it
 * @param determiner what stands before it
 * @param noun the noun, as far as grammar can be guessed
 * @param intent the code of the intent that it stands for; null if it tells nothing
 */
record Focus(Way way, Determiner determiner, Word noun, @Nullable String intent) {
    /** How a question comes to its noun. */
    enum Way {
        /** "What year …", "какой год …". */
        NOUN,
        /** "What is the year …". */
        COPULA,
        /** "The name of the river …", "название реки …". */
        NAME_OF,
        /** "Как называется река …". */
        CALLED,
        /** "Name the river …". */
        NAMING
    }

    /** What stands before a noun. */
    enum Determiner {
        /** An indefinite article: the noun is to be explained, "what is a tariff". */
        A,
        /** A definite article or a pronoun. */
        THE,
        /** Neither. */
        NONE,
        /** The noun is followed by another one: "which year book". */
        INNER
    }
}
