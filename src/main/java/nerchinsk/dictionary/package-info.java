/**
 * A general dictionary of the two languages, in the format of dictd, becomes translations of stems.
 * May depend on search, language, yaml, text and the JDK. Never decides which sentence is near a question.
 */
@NullMarked
package nerchinsk.dictionary;

import org.jspecify.annotations.NullMarked;
