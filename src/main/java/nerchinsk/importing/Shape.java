package nerchinsk.importing;

/** What a block looks like. */
enum Shape {
    /** A heading. */
    HEADING,
    /** A paragraph of its own. */
    PARAGRAPH,
    /** A point of a list. */
    ITEM,
    /** A paragraph that is set apart as a quotation. */
    QUOTATION,
    /** Written as it came, and never quoted anyway: code, tables, comments of a Markdown file. */
    OTHER
}
