/**
 * Texts as language: which language a question is in, and the sentences and words of a text with their stems.
 * May depend on text and score; shares OpenNLP with intent. Never knows what the words are about.
 */
@NullMarked
package nerchinsk.language;

import org.jspecify.annotations.NullMarked;
