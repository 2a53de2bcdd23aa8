/**
 * The quiz: questions made from the passages, rounds as states, points. May use rank, fact, knowledge, language, yaml
 * and text; never the clock, chance or Telegram: time and shuffled order come in as arguments.
 */
@NullMarked
package nerchinsk.quiz;

import org.jspecify.annotations.NullMarked;
