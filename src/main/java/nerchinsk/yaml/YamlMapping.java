package nerchinsk.yaml;

import java.util.List;
import java.util.Optional;

/**
 * Keys and their values.
 *
 * @param entries in their order; no key twice
 * @param place where it begins
 */
public record YamlMapping(List<Entry> entries, Place place) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The value of {@code key}. */
    public Optional<YamlNode> get(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).map(Entry::value).findFirst();
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param place where the key stands
     * @param value the value
     */
    public record Entry(String key, Place place, YamlNode value) {
    }
}
