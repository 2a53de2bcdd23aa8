package nerchinsk.search;

/** The fields of the index. Sentences, passages and documents are Lucene documents of their own, with a field each. */
enum Fields {
    /** The keys of a sentence. */
    SENTENCE,
    /** The keys of a passage with its title and heading. */
    PASSAGE,
    /** The keys of a whole document. */
    DOCUMENT,
    /** The word forms that anybody uses, in one Lucene document of their own. */
    FORM,
    /** The language it is in. */
    LANGUAGE,
    /** The languages whose questions it may answer though it is in another one. */
    ACROSS,
    /** The number of the passage or document in the store. */
    NUMBER,
    /** The index of a sentence in its passage. */
    INDEX
}
