/**
 * One turn of a conversation: a message and what went before become a reply, as values. May depend on answer, question,
 * rank, fact, knowledge, intent, language, text and score. Owns the ports {@code Preferences}, {@code Conversations},
 * {@code Feedback} and {@code Unanswered}. Knows no way of delivery.
 */
@NullMarked
package nerchinsk.chat;

import org.jspecify.annotations.NullMarked;
