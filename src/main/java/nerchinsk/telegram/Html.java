package nerchinsk.telegram;

/**
 * A text in the HTML that Telegram reads (core.telegram.org/bots/api#html-style): everything in it is escaped, and its
 * length is known as Telegram counts it. Immutable.
 *
 * @param code the text with its marks
 * @param length the UTF-16 units that people see
 */
record Html(String code, int length) {
    /** The most units that a message may have. */
    static final int MOST = 4096;
    /** Nothing. */
    static final Html EMPTY = new Html("", 0);

    /** {@code text} as it is. */
    static Html text(String text) {
        return new Html(escaped(text), text.length());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** This in bold type. */
    Html bold() {
        return new Html("<b>" + code + "</b>", length);
    }

    /** This in italics. */
    Html italic() {
        return new Html("<i>" + code + "</i>", length);
    }

    /** This as a quotation. */
    Html quotation() {
        return new Html("<blockquote>" + code + "</blockquote>", length);
    }

    /** This as a link to {@code url}. */
    Html link(String url) {
        return new Html("<a href=\"" + escaped(url) + "\">" + code + "</a>", length);
    }

    /** This, then {@code next}. */
    Html and(Html next) {
        return new Html(code + next.code, length + next.length);
    }

    /** This, then {@code next} as it is. */
    Html and(String next) {
        return and(text(next));
    }
}
