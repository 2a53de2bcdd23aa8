package nerchinsk.yaml;

/**
 * A file, read: its lines end with LF, a byte order mark is gone.
 *
 * @param prefix what stands before the name where the operator sees it, as {@code knowledge/} or {@code (bundled) }
 * @param name the name within its folder, with {@code /} between its parts
 * @param text what it holds
 */
public record TextFile(String prefix, String name, String text) {
    /** A file that the operator knows by its bare name. */
    public TextFile(String name, String text) {
        this("", name, text);
    }

    /** The file as the operator knows it: what problems name. */
    public String path() {
        return prefix + name;
    }

    /** The place in this file; line and column count from 1. */
    public Place place(int line, int column) {
        return new Place(path(), line, column);
    }
}
