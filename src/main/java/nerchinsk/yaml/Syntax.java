package nerchinsk.yaml;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells faults of YAML's syntax in words that say what to do. */
final class Syntax {
    /** What SnakeYAML says, in part, and what helps; the first that fits is taken. */
    private static final List<Hint> HINTS = List.of(
            new Hint("mapping values are not allowed", "put a text with a colon into quotation marks"),
            new Hint("\\t(TAB)", "indent with spaces"),
            new Hint("cannot start any token", "put the text into quotation marks"),
            new Hint("unexpected end of stream", "close the quotation marks"),
            new Hint("unknown escape character", "write \\\\ for a backslash, or use single quotation marks"),
            new Hint("expected ',' or ']'", "part the items with commas and close the list with ]"),
            new Hint("expected ',' or '}'", "part the entries with commas and close the mapping with }"),
            new Hint("could not find expected ':'", "write key: value"),
            new Hint("expected <block end>", "indent the line like its neighbours"),
            new Hint("expected the node content", "write a value"));

    private record Hint(String said, String help) {
    }

    private Syntax() {
    }

    /** The problem at SnakeYAML's mark, or at {@code start} if it has none. */
    static Problem problem(MarkedYAMLException fault, Place start, Lines lines) {
        Place place = Optional.ofNullable(fault.getProblemMark()).map(mark -> lines.at(mark.getIndex())).orElse(start);
        String said = Optional.ofNullable(fault.getProblem()).orElse("unclear");
        return place.problem("not YAML: " + said + context(fault, lines) + help(said));
    }

    private static String context(MarkedYAMLException fault, Lines lines) {
        Mark begun = fault.getContextMark();
        return fault.getContext() == null || begun == null
                ? ""
                : ", " + fault.getContext() + " that begins in line " + lines.at(begun.getIndex()).line();
    }

    private static String help(String said) {
        return HINTS.stream().filter(hint -> said.contains(hint.said())).findFirst()
                .map(hint -> ": " + hint.help()).orElse("");
    }
}
