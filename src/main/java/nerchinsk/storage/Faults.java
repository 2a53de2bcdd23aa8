package nerchinsk.storage;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong with a database, told from its exceptions. */
final class Faults {
    /** A row that breaks a rule of its table breaks it the next time, too. */
    private static final String CONSTRAINT = "23";
    private static final Set<SQLiteErrorCode> LASTING = Set.of(SQLiteErrorCode.SQLITE_MISMATCH,
            SQLiteErrorCode.SQLITE_MISUSE, SQLiteErrorCode.SQLITE_TOOBIG, SQLiteErrorCode.SQLITE_RANGE);
    private static final int PRIMARY = 0xFF;

    private Faults() {
    }

    /** Whether the same work may succeed later. */
    static boolean passing(Exception exception) {
        return cause(exception).map(fault -> fault instanceof SQLiteException lite
                ? passing(lite)
                : fault.getSQLState() == null || !fault.getSQLState().startsWith(CONSTRAINT)).orElse(false);
    }

    private static boolean passing(SQLiteException fault) {
        return !LASTING.contains(fault.getResultCode())
                && (fault.getResultCode().code & PRIMARY) != SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    /** What the database says, in one line. */
    static String words(Exception exception) {
        String words = cause(exception).map(Throwable::getMessage).orElse(String.valueOf(exception.getMessage()));
        return words.lines().findFirst().orElse(exception.getClass().getSimpleName());
    }

    private static Optional<SQLException> cause(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast).reduce((first, deeper) -> deeper);
    }
}
