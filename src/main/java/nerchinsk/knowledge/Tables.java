package nerchinsk.knowledge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises tables, which plain Markdown takes for paragraphs. */
final class Tables {
    /** The row between head and body, as in {@code | --- | :-: |}. */
    private static final Pattern RULE = Pattern
            .compile("\\s*+(?=.*\\|)\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+");

    private Tables() {
    }

    /** Whether a paragraph with these lines is a table: a row with bars, and a rule below it. */
    static boolean isTable(List<String> lines) {
        return IntStream.range(1, lines.size())
                .anyMatch(i -> lines.get(i - 1).contains("|") && RULE.matcher(lines.get(i)).matches());
    }
}
