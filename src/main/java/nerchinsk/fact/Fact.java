package nerchinsk.fact;

import nerchinsk.text.Span;

/**
 * A span that tells something.
 *
 * @param kind what it tells
 * @param span where it stands in the text
 * @param certain false where only the looks of the words speak for the kind
 */
public record Fact(FactKind kind, Span span, boolean certain) {
}
