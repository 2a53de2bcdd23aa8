package nerchinsk.importing;

/** What keeps a file from being imported. */
public enum Obstacle {
    /** Its name is no bare name of a file. */
    NAME,
    /** Its name has another ending than those of texts. */
    KIND,
    /** It is larger than {@link Importing#MOST_BYTES}. */
    LARGE,
    /** It cannot be read. */
    UNREADABLE,
    /** It holds no text. */
    EMPTY,
    /** It holds something else than text. */
    NOT_TEXT,
    /** It has a paragraph without end. */
    PARAGRAPH,
    /** Its language cannot be told, or is a third one. */
    LANGUAGE,
    /** All of it is page furniture. */
    UNQUOTABLE,
    /** It would bring a problem into the knowledge. */
    FAULTS,
    /** There is a document with its name. */
    TAKEN,
    /** The folder of the documents cannot take it. */
    UNWRITABLE
}
