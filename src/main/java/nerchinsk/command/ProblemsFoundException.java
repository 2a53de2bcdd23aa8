package nerchinsk.command;

import java.util.List;
import nerchinsk.yaml.Problem;

/** The files have problems, so the command cannot do its work. */
final class ProblemsFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsFoundException(List<Problem> problems) {
        super(problems.size() + " problems found");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
