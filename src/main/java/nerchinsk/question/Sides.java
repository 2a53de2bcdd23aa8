package nerchinsk.question;

import java.util.Set;
import nerchinsk.fact.Mention;

/** The countries whose relationship all documents tell of: nearly every question and every sentence names one. */
public final class Sides {
    /** The ids of their terms in the glossary. */
    private static final Set<String> TERMS = Set.of("china", "russia", "soviet-union");

    private Sides() {
    }

    /** Whether {@code mention} names one of them. */
    public static boolean include(Mention mention) {
        return TERMS.contains(mention.term().id());
    }
}
