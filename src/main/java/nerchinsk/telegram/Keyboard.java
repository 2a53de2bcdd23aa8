package nerchinsk.telegram;

import java.util.List;

/**
 * The buttons under a message.
 *
 * @param rows the buttons, row by row; no row is empty
 */
record Keyboard(List<List<Button>> rows) {
    /** No buttons. */
    static final Keyboard NONE = new Keyboard(List.of());

    Keyboard {
        rows = rows.stream().filter(row -> !row.isEmpty()).<List<Button>>map(List::copyOf).toList();
    }
}
