package nerchinsk.yaml;

import java.util.ArrayList;
import java.util.List;

/** A list whose end has not come yet. */
final class OpenList implements OpenNode {
    private final Place place;
    private final List<YamlNode> items = new ArrayList<>();

    OpenList(Place place) {
        this.place = place;
    }

    @Override
    public void add(YamlNode node) {
        items.add(node);
    }

    @Override
    public YamlNode closed() {
        return new YamlList(items, place);
    }
}
