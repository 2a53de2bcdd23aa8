package nerchinsk.rank;

import nerchinsk.fact.FactKind;
import nerchinsk.text.Span;

/**
 * A fact in words.
 *
 * @param kind what it tells
 * @param text its words
 * @param span where it stands in its sentence, or in the one before if it is borrowed from there
 */
public record Named(FactKind kind, String text, Span span) {
}
