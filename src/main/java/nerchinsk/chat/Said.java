package nerchinsk.chat;

import java.time.Instant;

/**
 * Something that a person said.
 *
 * @param text the words
 * @param at when
 */
public record Said(String text, Instant at) {
}
