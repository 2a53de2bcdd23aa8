package nerchinsk.search;

/** The fields of the Lucene documents of a {@link Layer}. */
enum Fields {
    /**
     * The keys of a sentence, of a passage with its title and heading, of a whole document or of a wording; word forms
     * in theirs.
     */
    KEY,
    /** The language it is in. */
    LANGUAGE,
    /** The languages whose questions it may answer though it is in another one. */
    ACROSS,
    /** The id of the document that it is of; none for a wording. */
    DOCUMENT,
    /** The number of the passage or document in the store, of a wording among all. */
    NUMBER,
    /** The index of a sentence in its passage. */
    INDEX
}
