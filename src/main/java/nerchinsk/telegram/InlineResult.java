package nerchinsk.telegram;

/**
 * A quote to choose in any chat.
 *
 * @param id what tells it from the others, 1 to 64 bytes
 * @param title what stands first
 * @param description what stands below
 * @param text what is sent when it is chosen
 */
record InlineResult(String id, String title, String description, Html text) {
}
