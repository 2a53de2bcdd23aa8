/**
 * A question as the program understands it: language, intent, words, terms and the focus of what is asked.
 * May depend on language, intent, fact, knowledge, text and score. Owns the port {@code Lexicon}. Never looks at a
 * passage.
 */
@NullMarked
package nerchinsk.question;

import org.jspecify.annotations.NullMarked;
