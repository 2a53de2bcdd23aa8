package nerchinsk.yaml;

/**
 * Where something stands.
 *
 * @param file the file as the operator knows it
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
public record Place(String file, int line, int column) {
    /** The problem {@code message} at this place. */
    public Problem problem(String message) {
        return new Problem(file, line, column, message);
    }
}
