package nerchinsk.knowledge;

import java.util.Locale;

/** How a document holds what its publisher wrote. */
public enum Rendering {
    /** In other words: quotes are "based on" the source. */
    RESTATED,
    /** Word for word: quotes are the source's own sentences. */
    VERBATIM;

    /** The word for it in files and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
