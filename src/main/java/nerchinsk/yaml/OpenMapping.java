package nerchinsk.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping whose end has not come yet; keys and values come by turns. */
final class OpenMapping implements OpenNode {
    private final Place place;
    private final List<Problem> problems;
    private final List<YamlMapping.Entry> entries = new ArrayList<>();
    private final Map<String, Place> keys = new HashMap<>();
    private @Nullable YamlNode key;

    /** Problems with keys go to {@code problems}. */
    OpenMapping(Place place, List<Problem> problems) {
        this.place = place;
        this.problems = problems;
    }

    @Override
    public void add(YamlNode node) {
        if (key == null) {
            key = node;
        } else {
            addEntry(key, node);
            key = null;
        }
    }

    private void addEntry(YamlNode named, YamlNode value) {
        if (!(named instanceof YamlScalar scalar) || scalar.isBlank()) {
            problems.add(named.place().problem("a key must be a word: write key: value"));
            return;
        }
        Place first = keys.putIfAbsent(scalar.text(), scalar.place());
        if (first == null) {
            entries.add(new YamlMapping.Entry(scalar.text(), scalar.place(), value));
        } else {
            problems.add(scalar.place().problem("the key " + Quoted.word(scalar.text())
                    + " stands in line " + first.line() + " already: keep one of the two"));
        }
    }

    @Override
    public YamlNode closed() {
        return new YamlMapping(entries, place);
    }
}
