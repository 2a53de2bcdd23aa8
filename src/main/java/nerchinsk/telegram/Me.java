package nerchinsk.telegram;

/**
 * The bot's own account.
 *
 * @param id its user id
 * @param name its user name, without the at sign
 * @param readsAll whether it sees all messages of groups, not only those addressed to it
 */
public record Me(long id, String name, boolean readsAll) {
}
