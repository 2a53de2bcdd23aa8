/**
 * The chat on standard input and output, and answers as lines of text or JSON. May depend on round, quiz, chat, answer,
 * rank, knowledge, intent, question, score and text. Never builds what it talks to.
 */
@NullMarked
package nerchinsk.terminal;

import org.jspecify.annotations.NullMarked;
