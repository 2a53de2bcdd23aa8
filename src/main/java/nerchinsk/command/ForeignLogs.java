package nerchinsk.command;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries say through the logging of the JDK. */
final class ForeignLogs {
    /** Held here, since the JDK forgets loggers that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private ForeignLogs() {
    }

    /** Lucene advises a vector module at each start, which the index of words does not use. */
    static void quieten() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
