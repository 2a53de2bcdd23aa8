package nerchinsk.fact;

/** What a span of text can tell. */
public enum FactKind {
    /** A day, month, year, decade, century or a range of them. */
    DATE,
    /** A number with its magnitude and unit; never part of a date. */
    FIGURE,
    /** A person by name or office. */
    PERSON,
    /** A place by name. */
    PLACE,
    /** A treaty, agreement, declaration or other document between states. */
    TREATY,
    /** A cause or purpose, from the word that announces it to the end of its clause. */
    REASON,
    /** Anything else with a capital: an organisation, an event, a work, or a name that the glossary lacks. */
    NAME
}
