package nerchinsk.telegram;

/** Where a menu of commands is shown. */
enum MenuScope {
    /** In chats with one person. */
    PRIVATE,
    /** In groups. */
    GROUPS,
    /** In groups, to those who administer them. */
    ADMINISTRATORS
}
