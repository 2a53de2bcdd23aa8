package nerchinsk.importing;

import java.util.regex.Pattern;

/** Writes words so that Markdown shows them as they are. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[<]|&(?=#|\\w{1,40};)|(?<=[ \\t])#");
    /** What begins a heading, quotation, list, rule or table at the start of a line. */
    private static final Pattern START = Pattern.compile("^(?=[#>+=~|-])");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})(?=[.)](?:\\s|$))");

    private Markdown() {
    }

    /** The words with a backslash before whatever would be a mark inside a line. */
    static String escape(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }

    /** The line with a backslash where its beginning would be a mark; the rest must be escaped already. */
    static String escapeStart(String line) {
        String safe = START.matcher(line).replaceFirst("\\\\");
        return NUMBERED.matcher(safe).replaceFirst("$1\\\\");
    }
}
