package nerchinsk.command;

import java.io.PrintWriter;
import java.util.List;
import nerchinsk.yaml.Problem;
import picocli.CommandLine.ExitCode;

/** Says what stopped a command. */
final class Failures {
    private Failures() {
    }

    /** Prints what happened in one line, its cause in another, and returns the exit code of a problem. */
    static int report(Exception exception, PrintWriter err) {
        if (exception instanceof ProblemsFoundException found) {
            print(found.problems(), err);
        } else {
            err.println("nerchinsk: " + exception.getMessage());
            if (exception.getCause() != null) {
                err.println("  because: " + exception.getCause());
            }
        }
        return ExitCode.SOFTWARE;
    }

    private static void print(List<Problem> problems, PrintWriter err) {
        problems.forEach(err::println);
        err.println("nerchinsk: " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + " found; nothing was answered. Mend the lines above and try again.");
    }
}
