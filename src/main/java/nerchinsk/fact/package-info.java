/**
 * What a text names: dates, figures, persons, places, treaties and reasons as spans, and the glossary's terms in it.
 * May depend on knowledge, language and text. Never compares a text with a question.
 */
@NullMarked
package nerchinsk.fact;

import org.jspecify.annotations.NullMarked;
