package nerchinsk.importing;

/** Why a block is page furniture: kept in the file, but never quoted. */
public enum Reason {
    /** It leads elsewhere: menus, links, page numbers. */
    NAVIGATION("navigation"),
    /** It wants something of the reader, or greets. */
    CALL("call to the reader"),
    /** It tells which series the text belongs to. */
    SERIES("part of a series"),
    /** It tells where somebody can be reached. */
    CONTACT("contact"),
    /** It tells who wrote the text, and when. */
    BYLINE("byline"),
    /** It belongs to the frame of the page. */
    SIDEBAR("sidebar"),
    /** It tells of cookies. */
    COOKIES("cookie notice"),
    /** It tells whose rights these are. */
    COPYRIGHT("copyright"),
    /** It stands under a picture, a table or a quotation. */
    CAPTION("caption"),
    /** It says again what stands elsewhere: the title, a heading, a line of contents. */
    REPEATED("repeated line"),
    /** It is a template, a category or another mark of a wiki. */
    WIKI("wiki mark"),
    /** It is a row of data. */
    TABLE("table"),
    /** It stands on the page, but not in its article. */
    OUTSIDE("outside the article"),
    /** It is a note at the foot of a page or text. */
    FOOTNOTE("footnote"),
    /** It stands below the text, for scholars. */
    APPARATUS("references"),
    /** Readers have written it. */
    COMMENTS("comments of readers"),
    /** It is a heading with nothing to quote below it. */
    EMPTY("no text below");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as operators read it. */
    public String words() {
        return words;
    }
}
