package nerchinsk.config;

import nerchinsk.yaml.TextFile;

/** The settings file, or the place where it might be. */
public sealed interface ConfigFile {
    /**
     * It is there.
     *
     * @param file its text, called as the operator calls it
     */
    record Present(TextFile file) implements ConfigFile {
    }

    /**
     * It is not there.
     *
     * @param name its name as the operator gave it, or where it is looked for
     * @param asked whether the operator asked for this file
     */
    record Absent(String name, boolean asked) implements ConfigFile {
    }
}
