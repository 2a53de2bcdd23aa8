package nerchinsk.search;

/** The index could not be built or read; the message says what was being done. */
public final class IndexFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
