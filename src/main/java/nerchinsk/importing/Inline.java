package nerchinsk.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.knowledge.VisibleText;

/**
 * Words with the wiki marks inside them resolved: links are their words, footnote marks and templates become comments,
 * which stand in the file but are not seen. The marks are those of MediaWiki; how they are written is our own list.
 *
 * @param text the words as a reader sees them
 * @param markdown how they are written
 */
record Inline(String text, String markdown) {
    private static final Pattern MARK = Pattern
            .compile("\\[\\[(?:[^\\[\\]|]{0,200}\\|)?(?<words>[^\\[\\]|]{1,200})\\]\\]"
                    + "|(?<hidden>\\{\\{[^{}]{0,2000}\\}\\}"
                    + "|\\[(?:\\d{1,3}|(?i:note|nb|прим\\.|комм\\.)\\s?\\d{1,3}|(?i:citation needed"
                    + "|источник не указан[^\\[\\]]{0,40}"
                    + "|edit|править(?:\\s?\\|\\s?править код)?))\\]"
                    + "|<ref[^<>]{0,200}(?:/>|>[^<>]{0,2000}</ref>))");

    /** What stands without a space behind a word. */
    private static final String CLOSING = ".,;:!?)»”";

    static Inline of(String words) {
        StringBuilder seen = new StringBuilder();
        StringBuilder markdown = new StringBuilder();
        StringBuilder first = new StringBuilder();
        Matcher mark = MARK.matcher(words);
        int from = 0;
        while (mark.find()) {
            add(words.substring(from, mark.start()), seen, markdown);
            if (mark.group("words") != null) {
                add(mark.group("words"), seen, markdown);
            } else {
                // A comment at the beginning of a line would swallow the line.
                if (mark.end() < words.length() && CLOSING.indexOf(words.charAt(mark.end())) >= 0) {
                    stripEnd(seen);
                    stripEnd(markdown);
                }
                (seen.toString().isBlank() ? first : markdown).append(comment(mark.group()));
            }
            from = mark.end();
        }
        add(words.substring(from), seen, markdown);
        String text = VisibleText.of(seen.toString());
        return text.isEmpty()
                ? plain(words)
                : new Inline(text, Markdown.escapeStart(VisibleText.of(markdown.toString())) + first);
    }

    /** Words without marks to resolve. */
    static Inline plain(String words) {
        String text = VisibleText.of(words);
        return new Inline(text, Markdown.escapeStart(Markdown.escape(text)));
    }

    private static void add(String words, StringBuilder seen, StringBuilder markdown) {
        seen.append(words);
        markdown.append(Markdown.escape(words));
    }

    private static void stripEnd(StringBuilder words) {
        while (!words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1))) {
            words.setLength(words.length() - 1);
        }
    }

    private static String comment(String hidden) {
        return "<!-- " + hidden.replace("-->", "→").replace('\n', ' ') + " -->";
    }
}
