package nerchinsk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Reads the lists that lie beside the classes in the jar: words parted by white space, {@code #} comments,
 * {@code [sections]}; or names with their values.
 */
public final class WordLists {
    private WordLists() {
    }

    /** The words of each section of a list, in their order; those before the first headline have the empty name. */
    public static Map<String, Set<String>> sections(Class<?> beside, String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> words = sections.computeIfAbsent("", name -> new ArrayList<>());
        for (String line : lines(beside, resource)) {
            if (line.startsWith("[")) {
                words = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else {
                words.addAll(List.of(line.split("\\s+")));
            }
        }
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        sections.forEach((name, list) -> sets.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(list))));
        return sets;
    }

    /** The rows of a table: its lines, cut at white space. */
    public static List<String[]> rows(Class<?> beside, String resource) {
        return lines(beside, resource).stream().map(line -> line.split("\\s+")).toList();
    }

    /**
     * The lines of a list, without comments, empty ones and the white space around them.
     *
     * @throws UncheckedIOException if the list cannot be read
     */
    public static List<String> lines(Class<?> beside, String resource) {
        return text(beside, resource).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    /**
     * The values of a list by their names, in the form of {@link Properties}.
     *
     * @throws UncheckedIOException if the list cannot be read
     */
    public static Properties properties(Class<?> beside, String resource) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(beside, resource)));
        } catch (IOException e) {
            throw unread(resource, e);
        }
        return properties;
    }

    private static String text(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unread(resource, e);
        }
    }

    private static UncheckedIOException unread(String resource, IOException cause) {
        return new UncheckedIOException("cannot read " + resource + " from the jar: build it again", cause);
    }
}
