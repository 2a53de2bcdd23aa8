/**
 * Sentences of the passage store, ordered by how well they answer a question: evidence, named features, weights.
 * May depend on question, fact, intent, knowledge, language, text and score; owns the port {@code Passages}.
 * Never decides whether a sentence is shown, never touches an index library.
 */
@NullMarked
package nerchinsk.rank;

import org.jspecify.annotations.NullMarked;
