package nerchinsk.checking;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** The files cannot be used. */
    PROBLEM,
    /** The files can be used, but somebody should look. */
    WARNING;

    /** The word for it in output and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
