package nerchinsk.yaml;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * Reads the plain part of YAML: mappings, lists and texts. Anchors, aliases, tags, directives and further documents are
 * refused: the files are written by hand, and whoever reads them should see what they say.
 */
public final class YamlReader {
    /** How large a YAML text may be, in bytes of UTF-8: far above what people write by hand. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private YamlReader() {
    }

    /** The YAML that {@code file} holds. */
    public static Reading<YamlNode> read(TextFile file) {
        return read(file.path(), file.text(), 1);
    }

    /**
     * The YAML that {@code text} holds; beside problems there is a value only if its shape is certain.
     *
     * @param file the file as the operator knows it
     * @param firstLine the line of the file, from 1, at which {@code text} begins
     */
    public static Reading<YamlNode> read(String file, String text, int firstLine) {
        Place start = new Place(file, firstLine, 1);
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return refused(start.problem("larger than 4 MB: part it or remove what is not needed"));
        }
        if (text.startsWith("%")) {
            return refused(start.problem("directives (%) are not read: remove the line"));
        }
        return Unprintable.first(file, text, firstLine).map(YamlReader::refused)
                .orElseGet(() -> parse(text, start, new Lines(file, text, firstLine)));
    }

    private static Reading<YamlNode> refused(Problem problem) {
        return new Reading<>(Optional.empty(), List.of(problem));
    }

    private static Reading<YamlNode> parse(String text, Place start, Lines lines) {
        NodeBuilder builder = new NodeBuilder(lines);
        try {
            for (Event event : parser().parse(new StringReader(text))) {
                if (!builder.accept(event)) {
                    break;
                }
            }
        } catch (MarkedYAMLException fault) {
            builder.refuse(Syntax.problem(fault, start, lines));
        }
        return builder.reading(start);
    }

    private static Yaml parser() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new Yaml(options);
    }
}
