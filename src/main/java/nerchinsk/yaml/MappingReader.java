package nerchinsk.yaml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a mapping key by key and notes all that is wrong with it. Ask for every key that may stand there, then call
 * {@link #end()}: what was not asked for is unknown.
 */
public final class MappingReader {
    private final YamlMapping mapping;
    private final List<Problem> problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> barred = new HashSet<>();

    /** Reads {@code mapping}; what is wrong is added to {@code problems}. */
    public MappingReader(YamlMapping mapping, List<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** A reader of {@code node} if it is a mapping; otherwise a problem. */
    public static Optional<MappingReader> of(YamlNode node, List<Problem> problems) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new MappingReader(mapping, problems));
        }
        problems.add(node.place().problem("expected a mapping: write key: value lines"));
        return Optional.empty();
    }

    /** A reader of the mapping that {@code file} holds; empty if it holds none. Problems go to {@code problems}. */
    public static Optional<MappingReader> of(TextFile file, List<Problem> problems) {
        Reading<YamlNode> reading = YamlReader.read(file);
        problems.addAll(reading.problems());
        return reading.value().flatMap(node -> of(node, problems));
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** The field {@code key}, which may be left out. */
    public Field optional(String key) {
        return field(key, false);
    }

    /** The field {@code key}; its absence is a problem. */
    public Field required(String key) {
        Field field = field(key, true);
        if (!field.present()) {
            problems.add(place().problem("the key " + Quoted.word(key) + " is missing: add it"));
        }
        return field;
    }

    private Field field(String key, boolean required) {
        known.add(key);
        return new Field(key, mapping.get(key), required, place(), problems);
    }

    /** Makes {@code key}, if it stands there, a problem of its own: {@code message} says what to do in its place. */
    public void bar(String key, String message) {
        barred.add(key);
        mapping.entries().stream().filter(entry -> entry.key().equals(key))
                .forEach(entry -> problems.add(entry.place().problem(Quoted.word(key) + " " + message)));
    }

    /** Makes every key that was not asked for a problem. */
    public void end() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key()) && !barred.contains(entry.key())) {
                problems.add(entry.place().problem("unknown key " + Quoted.word(entry.key()) + "; known are "
                        + String.join(", ", known) + Spelling.hint(entry.key(), known)));
            }
        }
    }
}
