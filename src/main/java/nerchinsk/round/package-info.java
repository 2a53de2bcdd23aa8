/**
 * Rounds of the quiz: what is asked for, which question comes next, who answered, who won; each state with its legal
 * moves. May use quiz and rank for the questions, chat for who and where, and text; never the clock, chance, storage or
 * Telegram: time and random numbers come in as arguments.
 */
@NullMarked
package nerchinsk.round;

import org.jspecify.annotations.NullMarked;
