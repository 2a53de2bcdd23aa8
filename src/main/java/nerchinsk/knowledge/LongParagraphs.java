package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;

/**
 * Finds paragraphs that are too long before anybody reads the marks in them, which takes a time that grows with the
 * square of the length.
 */
final class LongParagraphs {
    /** What begins another paragraph without a blank line: headings and the points of lists, as CommonMark says. */
    private static final Pattern START = Pattern.compile(" {0,3}(?:#{1,6}\\s|[-*+]\\s+\\S|1[.)]\\s+\\S).*");
    /** The beginning of a line is enough to tell. */
    private static final int BEGINNING = 40;

    private final int longest;

    /** @param longest the longest paragraph that is none, in UTF-16 units */
    LongParagraphs(int longest) {
        this.longest = longest;
    }

    /** One problem for each paragraph of {@code lines} that is too long, at its first line. */
    List<Problem> in(List<String> lines, FrontMatter matter) {
        List<Problem> problems = new ArrayList<>();
        int first = 0;
        int length = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean blank = i == lines.size() || lines.get(i).isBlank();
            if (blank || starts(lines.get(i))) {
                add(problems, matter, first, length);
                first = blank ? i + 1 : i;
                length = 0;
            }
            length += blank ? 0 : lines.get(i).length();
        }
        return problems;
    }

    private static boolean starts(String line) {
        return START.matcher(line.substring(0, Math.min(line.length(), BEGINNING))).matches();
    }

    private void add(List<Problem> problems, FrontMatter matter, int line, int length) {
        if (length > longest) {
            problems.add(new Place(matter.file(), matter.bodyLine() + line, 1)
                    .problem("a paragraph of " + length + " characters: part it with blank lines"));
        }
    }
}
