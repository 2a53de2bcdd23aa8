package nerchinsk.telegram;

/**
 * A command in a menu.
 *
 * @param command its name, without the slash
 * @param description what it does, 1 to 256 characters
 */
record MenuItem(String command, String description) {
}
