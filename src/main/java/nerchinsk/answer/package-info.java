/**
 * From ranked sentences to an answer: a quote with its confidence, or the honest word that there is none.
 * May depend on rank, question, intent, fact, knowledge, language, text and score. Never writes a sentence of its own.
 */
@NullMarked
package nerchinsk.answer;

import org.jspecify.annotations.NullMarked;
