package nerchinsk.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;

/**
 * A document's file in its two parts.
 *
 * @param file the file as the operator knows it
 * @param yaml what stands between the two lines of hyphens, from line 2 on
 * @param body the Markdown after them
 * @param bodyLine the line at which the Markdown begins, from 1
 */
record FrontMatter(String file, String yaml, String body, int bodyLine) {
    private static final String BOUND = "---";
    private static final Pattern ENTRY = Pattern.compile("\\s*(#|[a-z]+:(\\s|$))");

    /** The line at which {@link #yaml()} begins. */
    static final int YAML_LINE = 2;

    /** The parts of {@code file}; a problem if there is no front matter. */
    static Optional<FrontMatter> split(TextFile file, List<Problem> problems) {
        String[] lines = file.text().split("\n", -1);
        if (!isBound(lines[0])) {
            problems.add(file.place(1, 1).problem("no front matter: begin the file with a line ---, "
                    + "then title, language, rendering and source, then a line ---"));
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.length && !isBound(lines[end])) {
            end++;
        }
        if (end == lines.length) {
            problems.add(file.place(1, 1).problem("the front matter does not end: write a line --- after it"
                    + textBegins(lines)));
            return Optional.empty();
        }
        return Optional.of(new FrontMatter(file.path(), joined(lines, 1, end), joined(lines, end + 1, lines.length),
                end + 2));
    }

    /** Where the front matter should have ended: at the first line that is neither a key nor a comment. */
    private static String textBegins(String[] lines) {
        return IntStream.range(1, lines.length).filter(i -> !ENTRY.matcher(lines[i]).lookingAt()).mapToObj(i -> i + 1)
                .findFirst().map(line -> ", in line " + line + " at the latest").orElse("");
    }

    private static boolean isBound(String line) {
        return line.stripTrailing().equals(BOUND);
    }

    private static String joined(String[] lines, int from, int to) {
        return String.join("\n", List.of(lines).subList(from, to));
    }
}
