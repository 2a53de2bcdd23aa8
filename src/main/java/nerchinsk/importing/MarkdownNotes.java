package nerchinsk.importing;

import java.util.regex.Pattern;

/** Footnotes of Markdown files. */
final class MarkdownNotes {
    private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^[\\w-]{1,30}\\]:.*");
    private static final Pattern NAMED = Pattern
            .compile("(?<=\\S)[ \\t]?((?:\\[\\^[\\w-]{1,30}\\])+)(?![(:])");
    private static final Pattern NUMBERED = Pattern.compile("(?<=[^\\s\\]])[ \\t]?((?:\\[\\d{1,3}\\])+)(?![(:])");
    private static final Pattern LABEL = Pattern.compile("(?m)^ {0,3}\\[\\d{1,3}\\]:\\s");

    private MarkdownNotes() {
    }

    /** Whether a line begins a note. */
    static boolean begins(String line) {
        return NOTE.matcher(line).matches();
    }

    /**
     * {@code body} with the marks behind words as comments, which stand in the file and are not seen. Numbers are left
     * where they are labels of links.
     */
    static String hidden(String body) {
        String noted = NAMED.matcher(body).replaceAll("<!-- $1 -->");
        return LABEL.matcher(body).find() ? noted : NUMBERED.matcher(noted).replaceAll("<!-- $1 -->");
    }
}
