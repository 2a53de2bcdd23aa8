package nerchinsk.knowledge;

import java.util.regex.Pattern;

/**
 * What a document and its edition in the other language are called by.
 *
 * @param value small Latin letters, digits and hyphens
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+");

    public DocumentId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** Whether {@code value} has the form of an id. */
    public static boolean isId(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
