package nerchinsk.dictionary;

/**
 * Where the article of a headword stands.
 *
 * @param headword the word that is explained
 * @param start where its article begins in the text of the dictionary, in bytes from 0
 * @param length how long the article is, in bytes
 */
record Entry(String headword, long start, int length) {
}
