package nerchinsk.importing;

/** What a block looks like. */
enum Shape {
    HEADING, PARAGRAPH, ITEM, QUOTATION,
    /** Written as it came, and never quoted anyway: code, tables, comments of a Markdown file. */
    OTHER
}
