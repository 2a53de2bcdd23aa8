package nerchinsk.rank;

import nerchinsk.text.Language;

/** A question that people are known to ask, whether a sentence answers it or none does. */
public sealed interface KnownQuestion permits Wording, Unanswered {
    /** The question. */
    String text();

    /** The language it is written in. */
    Language language();
}
