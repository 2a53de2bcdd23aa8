package nerchinsk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells faults of YAML's syntax in words that say what to do. */
final class Syntax {
    /** What SnakeYAML says, in part, and what helps; the first that fits is taken. */
    private static final List<Hint> HINTS = List.of(
            new Hint("mapping values are not allowed", "put a text with a colon into quotation marks"),
            new Hint("cannot start any token", "put the text into quotation marks"),
            new Hint("unexpected end of stream", "close the quotation marks"),
            new Hint("unknown escape character", "write \\\\ for a backslash, or use single quotation marks"),
            new Hint("expected ',' or ']'", "part the items with commas and close the list with ]"),
            new Hint("expected ',' or '}'", "part the entries with commas and close the mapping with }"),
            new Hint("could not find expected ':'", "write key: value"),
            new Hint("expected <block end>", "indent the line like its neighbours"),
            new Hint("expected the node content", "write a value"));

    /** A key and its colon, with a value right behind; addresses are none. */
    private static final Pattern JOINED = Pattern.compile("[\\s-]*[A-Za-z][A-Za-z0-9_-]*:(?=[^\\s/])");

    private record Hint(String said, String help) {
    }

    private Syntax() {
    }

    /** The problem at SnakeYAML's mark, or at {@code start} if it has none. */
    static Problem problem(MarkedYAMLException fault, Place start, Lines lines) {
        Place place = Optional.ofNullable(fault.getProblemMark()).map(mark -> lines.at(mark.getIndex())).orElse(start);
        String said = Optional.ofNullable(fault.getProblem()).orElse("unclear");
        if (said.contains("\\t(TAB)")) {
            return place.problem("not YAML: a tab stands here: indent with spaces, and write a space after a colon");
        }
        if (said.startsWith("mapping values are not allowed") || said.startsWith("could not find expected ':'")) {
            Optional<Place> joined = lines.before(place).flatMap(line -> joined(line, place));
            if (joined.isPresent()) {
                return joined.get().problem("not YAML: a space is missing after the colon: write key: value");
            }
        }
        return place.problem("not YAML: " + said + context(fault, lines) + help(said));
    }

    /**
     * Where a key and its value stand without a space between them in {@code line}, which stands above {@code place}.
     */
    private static Optional<Place> joined(Lines.Line line, Place place) {
        Matcher key = JOINED.matcher(line.text());
        return key.lookingAt()
                ? Optional.of(new Place(place.file(), line.number(), key.end() + 1))
                : Optional.empty();
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
