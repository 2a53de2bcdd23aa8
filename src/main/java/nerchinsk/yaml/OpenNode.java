package nerchinsk.yaml;

/** A list or mapping whose end has not come yet. */
sealed interface OpenNode permits OpenList, OpenMapping {
    /** Takes the next node inside. */
    void add(YamlNode node);

    /** The list or mapping with all that was added. */
    YamlNode closed();
}
