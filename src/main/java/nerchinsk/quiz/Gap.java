package nerchinsk.quiz;

import java.util.Optional;
import nerchinsk.knowledge.Term;
import nerchinsk.text.Span;

/**
 * A part of a sentence that can be asked for.
 *
 * @param told the sentence
 * @param span the part of it that is the right option
 * @param wanted what it is
 * @param term the term that it names, if it names one
 */
record Gap(Told told, Span span, Wanted wanted, Optional<Term> term) {
    /** How a part that is left out is written: always the same, so that its length tells nothing. */
    static final String MARK = "_____";

    /** The right option. */
    String right() {
        return span.of(told.text());
    }

    /** The sentence with the mark in the place of the right option. */
    String marked() {
        return told.text().substring(0, span.start()) + MARK + told.text().substring(span.end());
    }
}
