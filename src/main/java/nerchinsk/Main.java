package nerchinsk;

import java.util.List;
import nerchinsk.command.Arguments;
import nerchinsk.command.Nerchinsk;

/** The way in. */
public final class Main {
    private Main() {
    }

    /** Runs a command and ends with its exit code: 0 fine, 1 a problem was found, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Nerchinsk.run(Arguments.asTyped(List.of(args))));
    }
}
