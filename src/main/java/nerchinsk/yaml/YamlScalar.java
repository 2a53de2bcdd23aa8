package nerchinsk.yaml;

import java.util.Set;

/**
 * A text, as written: {@code 2025}, {@code no} and {@code 1.0} are texts until somebody asks for more.
 *
 * @param text the characters, without the quotation marks
 * @param plain whether it stands without quotation marks and not as a block
 * @param place where it begins
 */
public record YamlScalar(String text, boolean plain, Place place) implements YamlNode {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether it says that there is no value: nothing, {@code ~} or {@code null}, not quoted. */
    public boolean isNull() {
        return plain && NULLS.contains(text);
    }

    /** Whether it has no text: it is null, or white space. */
    public boolean isBlank() {
        return isNull() || text.isBlank();
    }
}
