package nerchinsk.knowledge;

import java.util.Locale;

/** What a term of the glossary is. */
public enum Kind {
    PERSON, PLACE, TREATY, ORGANISATION, EVENT, WORD;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
