package nerchinsk.importing;

import java.util.Optional;

/**
 * A block of a text on its way into a document.
 *
 * @param shape what it looks like
 * @param level how deep a heading stands, from 1; 0 for all else
 * @param text its words as a reader sees them, on one line
 * @param markdown how it is written in the document, without the marks of its shape
 * @param furniture why it cannot be quoted, if it cannot
 */
record Block(Shape shape, int level, String text, String markdown, Optional<Reason> furniture) {
    /** A block of plain words, wiki marks included. */
    static Block of(Shape shape, int level, String words) {
        Inline inline = Inline.of(words);
        return new Block(shape, level, inline.text(), inline.markdown(), Optional.empty());
    }

    static Block paragraph(String words) {
        return of(Shape.PARAGRAPH, 0, words);
    }

    /** The same words in another shape. */
    Block as(Shape other, int otherLevel) {
        return new Block(other, otherLevel, text, markdown, furniture);
    }

    /** The same block, kept from being quoted; a reason that it has already stays. */
    Block because(Reason reason) {
        return furniture.isPresent() ? this : new Block(shape, level, text, markdown, Optional.of(reason));
    }

    boolean isHeading() {
        return shape == Shape.HEADING && furniture.isEmpty();
    }

    /** Whether it holds words that can be quoted. */
    boolean isText() {
        return shape != Shape.HEADING && shape != Shape.OTHER && furniture.isEmpty();
    }
}
