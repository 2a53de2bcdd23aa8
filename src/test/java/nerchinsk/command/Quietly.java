package nerchinsk.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.IntSupplier;

/** Runs commands whose words nobody reads. */
final class Quietly {
    private Quietly() {
    }

    /** The exit code of {@code command}, which writes to standard output and error in vain. */
    static int run(IntSupplier command) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        try {
            return command.getAsInt();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
