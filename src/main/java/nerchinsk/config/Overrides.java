package nerchinsk.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.YamlList;
import nerchinsk.yaml.YamlMapping;
import nerchinsk.yaml.YamlNode;
import nerchinsk.yaml.YamlScalar;

/** Settings from outside of the file, brought into the form of the file. */
final class Overrides {
    private Overrides() {
    }

    /** The mapping that a file with these {@code values} by key would hold; {@code named} names what holds each key. */
    static YamlMapping mapping(Map<String, String> values, UnaryOperator<String> named) {
        Map<String, List<YamlMapping.Entry>> sections = Keys.ALL.stream().filter(values::containsKey)
                .collect(Collectors.groupingBy(Overrides::section, LinkedHashMap::new,
                        Collectors.mapping(key -> entry(key, values, named), Collectors.toList())));
        Place start = new Place("environment", 1, 1);
        return new YamlMapping(sections.entrySet().stream().map(section -> new YamlMapping.Entry(section.getKey(),
                start, new YamlMapping(section.getValue(), start))).toList(), start);
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static YamlMapping.Entry entry(String key, Map<String, String> values, UnaryOperator<String> named) {
        Place place = new Place(named.apply(key), 1, 1);
        String value = values.getOrDefault(key, "").strip();
        YamlNode node = Keys.isList(key) ? list(value, place) : new YamlScalar(value, true, place);
        return new YamlMapping.Entry(key.substring(key.indexOf('.') + 1), place, node);
    }

    private static YamlList list(String value, Place place) {
        List<YamlNode> items = value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split(",")).<YamlNode>map(item -> new YamlScalar(item.strip(), true, place))
                        .toList();
        return new YamlList(items, place);
    }
}
