package nerchinsk.telegram;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param label what stands on it
 * @param data what a press sends, 1 to 64 bytes (core.telegram.org/bots/api#inlinekeyboardbutton)
 */
record Button(String label, String data) {
    /** What a button can carry, in bytes of UTF-8. */
    static final int MOST_BYTES = 64;

    Button {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("a button carries 1 to 64 bytes, not " + bytes);
        }
    }
}
