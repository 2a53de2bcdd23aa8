package nerchinsk.knowledge;

import java.util.Locale;

/** What a term of the glossary is. */
public enum Kind {
    /** Somebody. */
    PERSON,
    /** A place, a river, a region, a state. */
    PLACE,
    /** Something that was signed or declared. */
    TREATY,
    /** An organisation, a company, a body of a state. */
    ORGANISATION,
    /** Something that happened. */
    EVENT,
    /** Any other word or thing with more than one name. */
    WORD;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
