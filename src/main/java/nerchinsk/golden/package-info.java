/**
 * Golden questions: what the bot must know and must not pretend to know, and how well it does.
 * May depend on answer, question, intent, knowledge, yaml, text and score. Never changes what it measures.
 */
@NullMarked
package nerchinsk.golden;

import org.jspecify.annotations.NullMarked;
