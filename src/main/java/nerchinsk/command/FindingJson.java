package nerchinsk.command;

import nerchinsk.checking.Severity;
import nerchinsk.yaml.Problem;

/** A problem or warning for machines. */
record FindingJson(String severity, String file, int line, int column, String message) {
    static FindingJson of(Severity severity, Problem problem) {
        return new FindingJson(severity.word(), problem.file(), problem.line(), problem.column(), problem.message());
    }
}
