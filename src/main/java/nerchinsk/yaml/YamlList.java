package nerchinsk.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param items its items, in their order
 * @param place where it begins
 */
public record YamlList(List<YamlNode> items, Place place) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }
}
