/**
 * Questions for fun, made from the passages, with wrong options that no sentence tells to be right; and what an
 * operator has written about them. May use rank, fact, knowledge, language, yaml and text; never the clock, chance or
 * Telegram: the same knowledge gives the same questions.
 */
@NullMarked
package nerchinsk.quiz;

import org.jspecify.annotations.NullMarked;
