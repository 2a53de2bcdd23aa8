package nerchinsk.command;

import java.io.IOException;
import java.nio.file.Path;

/** Where the program writes to: people who look on, or a file. */
final class Screen {
    /** The number of standard error among the open files of the process. */
    static final int STANDARD_ERROR = 2;

    private Screen() {
    }

    /** Whether an open file of this process is a terminal; false where the system does not tell. */
    static boolean shows(int file) {
        try {
            String device = Path.of("/dev/fd/" + file).toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
