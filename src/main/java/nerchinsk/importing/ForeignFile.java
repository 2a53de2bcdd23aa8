package nerchinsk.importing;

/**
 * A file to import, as it came.
 *
 * @param name its bare name, without folders
 * @param bytes what it holds; not copied, and not to be changed
 */
public record ForeignFile(String name, byte[] bytes) {
}
