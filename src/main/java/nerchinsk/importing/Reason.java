package nerchinsk.importing;

/** Why a block is page furniture: kept in the file, but never quoted. */
public enum Reason {
    NAVIGATION("navigation"), CALL("call to the reader"), SERIES("part of a series"), CONTACT("contact"), BYLINE(
            "byline"), SIDEBAR("sidebar"), COOKIES("cookie notice"), COPYRIGHT("copyright"), CAPTION(
                    "caption"), REPEATED("repeated line"), WIKI(
                            "wiki mark"), TABLE("table"), OUTSIDE("outside the article"), FOOTNOTE(
                                    "footnote"), APPARATUS(
                                            "references"), COMMENTS("comments of readers"), EMPTY("no text below");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as operators read it. */
    public String words() {
        return words;
    }
}
