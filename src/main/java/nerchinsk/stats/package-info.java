/**
 * What was asked, what was left open, and what people think of the answers: counted, grouped, exported.
 * May depend on what it counts. Owns the ports {@code Tally} and {@code Played}; names no person and no chat.
 */
@NullMarked
package nerchinsk.stats;

import org.jspecify.annotations.NullMarked;
