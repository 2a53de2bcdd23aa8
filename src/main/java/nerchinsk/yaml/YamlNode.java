package nerchinsk.yaml;

/** A piece of YAML that knows where it stands. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMapping {
    /** Where it begins. */
    Place place();
}
